import { vietnameseDay, vietnameseMonth } from '~/lib/vietnamese-date'
import { lessonWords } from './lesson-words'

export type ShownFact = {
  id: string
  says: string
  confidence: string
  checkedOn: string
  reviewOn: string
  sources: ShownSource[]
}

type ShownSource = {
  title: string
  publisher?: string | undefined
  url?: string | undefined
  date?: string | undefined
}

function Source({ source, isLast }: { source: ShownSource; isLast: boolean }) {
  const by = [source.publisher, source.date].filter(Boolean).join(', ')
  return (
    <>
      {source.url ? (
        <a href={source.url} rel="noreferrer">
          {source.title}
        </a>
      ) : (
        source.title
      )}
      {by && ` (${by})`}
      {isLast ? '. ' : '; '}
    </>
  )
}

/** Where each fact of the lesson comes from, when it was checked and when it must be checked again. */
export function LessonSources({ facts, revision }: { facts: ShownFact[]; revision: string }) {
  const words = lessonWords.vi // part of the lesson, and in its language
  const checked =
    facts
      .map((fact) => fact.checkedOn)
      .sort()
      .at(-1) ?? ''
  const review = facts.map((fact) => fact.reviewOn).sort()[0] ?? ''
  if (facts.length === 0) return null
  return (
    <section className="src" aria-labelledby="nguon">
      <h2 id="nguon">{words.sourcesTitle}</h2>
      <p>{words.sourceReview(vietnameseDay(checked), vietnameseMonth(review))}</p>
      <details>
        <summary>{words.factsOpen(facts.length)}</summary>
        <ul className="facts">
          {facts.map((fact) => (
            <li key={fact.id}>
              <p>{fact.says}</p>
              <p className="small">
                {fact.sources.map((source, at) => (
                  <Source
                    key={source.title + source.url}
                    source={source}
                    isLast={at + 1 === fact.sources.length}
                  />
                ))}
                {words.sourceReview(vietnameseDay(fact.checkedOn), vietnameseMonth(fact.reviewOn))}
                {fact.confidence === 'medium' && ` ${words.sourceMedium}`}
              </p>
            </li>
          ))}
        </ul>
      </details>
      <p className="small">{words.revision(revision.slice(0, 8))}</p>
    </section>
  )
}
