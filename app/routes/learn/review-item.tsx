import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ReviewRun } from '~/components/review/review-run'
import { reviewWords } from '~/components/review/review-words'
import { pageTitle } from '~/ui/page-title'
import styles from '~/ui/styles/daily-review.css?url'
import { readReviewItemPage } from './review-item-page.server'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, { vi: reviewWords.vi.todayTitle, en: reviewWords.en.todayTitle })

export function loader(asked: LoaderFunctionArgs) {
  return readReviewItemPage(asked)
}

/** Today's review, one place at a time. */
export default function ReviewItemPage() {
  const { open, all } = useLoaderData<typeof loader>()
  const [first] = open
  return (
    <div className="wrap page">
      <ReviewRun
        key={first && `${first.at} ${first.kind === 'question' && first.evidenceId}`}
        open={open}
        all={all}
      />
    </div>
  )
}
