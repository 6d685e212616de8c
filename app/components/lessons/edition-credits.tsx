import { Link } from '@remix-run/react'
import type { EditionCredits as Credits } from '~/domain/lessons/edition'
import { formatDay } from '~/lib/format-time'
import { useWords } from '~/ui/words'
import { editionCreditWords } from './edition-credit-words'

/** Who wrote and who approved this lesson, when, and whose it is, as documents say it; of a variant also where the original is. */
export function EditionCredits({ credits, address }: { credits: Credits; address: string }) {
  const words = useWords(editionCreditWords)
  const { draftedByName, approvedByName, approvedAt, publishedAt, number, scopeName, kind } = credits
  return (
    <aside className="credits" aria-label={words.title}>
      <dl>
        <div>
          <dt>{words.drafted}</dt>
          <dd>{draftedByName ?? words.gone}</dd>
        </div>
        <div>
          <dt>{words.approved}</dt>
          <dd>
            {approvedByName ?? words.gone}, {words.day(formatDay(approvedAt ?? publishedAt))}
          </dd>
        </div>
      </dl>
      <p className="small">{words.edition(number, scopeName)}.</p>
      {kind === 'variant' && (
        <p className="small">
          {words.isVariant} <Link to={`${address}?ban=goc`}>{words.original}</Link>
        </p>
      )}
    </aside>
  )
}

/** That what is shown is not what is published now for the reader, and the way to it. */
export function ShownInstead({ instead, address }: { instead: 'original' | 'earlier'; address: string }) {
  const words = useWords(editionCreditWords)
  return (
    <p className="credits small">
      {instead === 'original' ? words.isOriginal : words.isEarlier}{' '}
      <Link to={address}>{instead === 'original' ? words.toLocal : words.toNewest}</Link>
    </p>
  )
}
