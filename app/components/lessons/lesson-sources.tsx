import type { CatalogueLocal, LessonRecord } from '~/domain/lessons/catalogue'
import { isOverdue } from '~/domain/lessons/is-overdue'
import { vietnameseDay, vietnameseMonth } from '~/lib/vietnamese-date'
import { FactOrigin } from './fact-origin'
import { factWords } from './fact-words'
import { lessonWords } from './lesson-words'
import { shownFacts } from './shown-facts'

type Props = { record: LessonRecord; revision: string; month: string; local: CatalogueLocal | null }

/** Where each fact of the lesson comes from, when it was checked and when it must be checked again. Part of the lesson, and in its language. */
export function LessonSources({ record, revision, month, local }: Props) {
  const [words, says] = [lessonWords.vi, factWords.vi]
  const facts = shownFacts(record, local)
  if (facts.length === 0) return null
  const address = `/hoc/${record.moduleId}/${record.slug}/bao-sai`
  return (
    <section className="src" aria-labelledby="nguon">
      <h2 id="nguon">{words.sourcesTitle}</h2>
      <p>{reviewOfAll(facts, month)}</p>
      <details>
        <summary>{words.factsOpen(facts.length)}</summary>
        <ul className="facts">
          {facts.map((fact) => (
            <li key={fact.id}>
              <p>{fact.says}</p>
              <FactOrigin fact={fact} month={month} />
              <a className="report" href={`${address}?du-kien=${fact.id}`} rel="nofollow">
                {says.report} <span className="vh">{says.reportOf(fact.id)}</span>
              </a>
            </li>
          ))}
        </ul>
      </details>
      <p className="small">{words.revision(revision.slice(0, 8))}</p>
    </section>
  )
}

/** When the last of them was checked, and when the first must be again; or how many should have been by now. */
function reviewOfAll(facts: readonly { checkedOn: string; reviewOn: string }[], month: string): string {
  const checked = vietnameseDay([...facts.map((fact) => fact.checkedOn)].sort().at(-1) ?? '')
  const overdue = facts.filter((fact) => isOverdue(fact, month)).length
  if (overdue > 0) return factWords.vi.someOverdue(checked, overdue)
  return factWords.vi.review(
    checked,
    vietnameseMonth([...facts.map((fact) => fact.reviewOn)].sort()[0] ?? ''),
  )
}
