import { isOverdue } from '~/domain/lessons/is-overdue'
import type { Sources } from '~/domain/lessons/lesson-schema'
import { vietnameseDay, vietnameseMonth } from '~/lib/vietnamese-date'
import { useWords } from '~/ui/words'
import { factWords } from './fact-words'
import type { ShownFact } from './shown-facts'

/** Where a fact comes from, when it was checked, and whether it must be checked again by now: `month` as YYYY-MM. */
export function FactOrigin({ fact, month }: { fact: ShownFact; month: string }) {
  const words = useWords(factWords)
  const review = vietnameseMonth(fact.reviewOn)
  return (
    <>
      <p className="small">
        {fact.sources.map((source, at) => (
          <Source key={source.title + source.url} source={source} isLast={at + 1 === fact.sources.length} />
        ))}
        {words.review(vietnameseDay(fact.checkedOn), review)}
        {fact.confidence === 'medium' && ` ${words.medium}`}
      </p>
      {isOverdue(fact, month) && <p className="overdue">{words.overdue(review)}</p>}
    </>
  )
}

function Source({ source, isLast }: { source: Sources[string]; isLast: boolean }) {
  const by = [source.publisher, source.date].filter(Boolean).join(', ')
  return (
    <span lang="vi">
      {source.url ? (
        <a href={source.url} rel="noreferrer">
          {source.title}
        </a>
      ) : (
        source.title
      )}
      {by && ` (${by})`}
      {isLast ? '. ' : '; '}
    </span>
  )
}
