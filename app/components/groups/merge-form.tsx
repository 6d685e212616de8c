import { Choice } from '~/ui/choice'
import { useSubmitOnce } from '~/ui/use-submit-once'
import { useWords } from '~/ui/words'
import { classListWords } from './class-list-words'

export type ShownSide = {
  personId: string
  displayName: string
  joinedOn: string
  hasJoined: boolean
  isOfClass: boolean
  answers: number
  lessons: number
  lastOn: string | null
}

/** Two people side by side, and which of the two names stays. */
export function MergeForm({ classId, sides }: { classId: string; sides: [ShownSide, ShownSide] }) {
  const words = useWords(classListWords)
  const once = useSubmitOnce()
  const [first, second] = sides
  // Who has an account of their own stays; else who has done more, for that is the name they go by.
  const kept = [...sides].sort(
    (a, b) => Number(a.isOfClass) - Number(b.isOfClass) || b.answers - a.answers,
  )[0]
  const mayDrop = (side: ShownSide) => side.isOfClass
  if (!mayDrop(first) && !mayDrop(second)) return <p className="lead">{words.bothOwn}</p>
  return (
    <form className="class-form" method="post" action={`/lop/${classId}/danh-sach/gop`} onSubmit={once}>
      <input type="hidden" name="mot" value={first.personId} />
      <input type="hidden" name="hai" value={second.personId} />
      <fieldset className="merge-sides">
        <legend className="vh">{words.keep}</legend>
        {sides.map((side, at) => {
          const other = sides[1 - at]
          return (
            <div key={side.personId}>
              <Choice
                type="radio"
                name="giu"
                value={side.personId}
                label={side.displayName}
                hint={side.isOfClass ? undefined : words.own}
                defaultChecked={side === kept}
                disabled={other && !mayDrop(other)}
              />
              <Facts side={side} />
            </div>
          )
        })}
      </fieldset>
      <p>{words.mergeWarning}</p>
      <div className="acts">
        <button type="submit" className="btn big">
          {words.merge}
        </button>
        <a className="btn line" href={`/lop/${classId}/danh-sach`}>
          {words.notMerge}
        </a>
      </div>
    </form>
  )
}

function Facts({ side }: { side: ShownSide }) {
  const words = useWords(classListWords)
  const facts = [
    [words.onList, side.joinedOn],
    [words.pin, side.hasJoined ? words.has : words.hasNot],
    [words.answers, words.answersCount(side.answers)],
    [words.lessons, words.lessonsCount(side.lessons)],
    [words.lastActive, side.lastOn ?? words.never],
  ]
  return (
    <dl>
      {facts.map(([term, value]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
