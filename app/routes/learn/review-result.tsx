import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ReviewResult } from '~/components/review/review-result'
import { reviewWords } from '~/components/review/review-words'
import { pageTitle } from '~/ui/page-title'
import styles from '~/ui/styles/daily-review.css?url'
import { readReviewResultPage } from './review-result-page.server'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, { vi: reviewWords.vi.resultTitle, en: reviewWords.en.resultTitle })

export function loader(asked: LoaderFunctionArgs) {
  return readReviewResultPage(asked)
}

/** How today's review went. */
export default function ReviewResultPage() {
  const result = useLoaderData<typeof loader>()
  return (
    <div className="wrap page review-page">
      <ReviewResult result={result} />
    </div>
  )
}
