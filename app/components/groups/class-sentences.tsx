import { Link } from '@remix-run/react'
import { useWords } from '~/ui/words'
import type { ClassPage } from './class-page'
import { classWords } from './class-words'

type Said = Pick<ClassPage, 'toCall' | 'toCallMore' | 'hardest' | 'hasBegun' | 'due'>

/** What a trainer should know before looking at the table, in three plain sentences. */
export function ClassSentences({ toCall, toCallMore, hardest, hasBegun, due }: Said) {
  const words = useWords(classWords)
  return (
    <div className="say">
      <section>
        <h2>{words.callTitle}</h2>
        {toCall.length === 0 && <p>{words.callNobody}</p>}
        <ul>
          {toCall.map((person) => (
            <li key={person.to}>
              <Link to={person.to}>{person.name}</Link> {words.away(person.daysAway)}.
            </li>
          ))}
        </ul>
        {toCallMore > 0 && <p>{words.callMore(toCallMore)}</p>}
      </section>
      <section>
        <h2>{words.hardTitle}</h2>
        {hardest ? (
          <p>
            {words.hard(hardest.short, hardest.below, hardest.begun)}{' '}
            {hardest.stuck > 0 && words.hardStuck(hardest.stuck)}
          </p>
        ) : (
          <p>{hasBegun ? words.hardNone : words.hardNotBegun}</p>
        )}
        {hardest?.lesson && (
          <Link to={hardest.lesson.to}>{words.openLesson(hardest.lesson.number, hardest.lesson.title)}</Link>
        )}
      </section>
      <section>
        <h2>{words.dueTitle}</h2>
        <p>
          {due.people > 0 ? words.due(due.people) : words.dueNone}{' '}
          {due.most && words.dueMost(due.most.short, due.most.people)}
        </p>
      </section>
    </div>
  )
}
