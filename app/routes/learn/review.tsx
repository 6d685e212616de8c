import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Reminders } from '~/components/review/reminders'
import { ReviewGuest } from '~/components/review/review-guest'
import { ReviewToday } from '~/components/review/review-today'
import { reviewWords } from '~/components/review/review-words'
import { WeeklyGoal } from '~/components/review/weekly-goal'
import { dueDays } from '~/domain/mastery/review-calendar'
import { readDueSkills } from '~/domain/mastery/review-queries.server'
import { readWeeklyGoal } from '~/domain/mastery/weekly-goal-queries.server'
import { getViewer } from '~/http/viewer.server'
import { pageTitle } from '~/ui/page-title'
import styles from '~/ui/styles/daily-review.css?url'
import { readReviewNow } from './review-now.server'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, { vi: reviewWords.vi.title, en: reviewWords.en.title })

export async function loader({ request, context }: LoaderFunctionArgs) {
  const viewer = await getViewer({ request, context })
  if (!viewer) return null
  const { personId } = viewer
  const now = new Date()
  const [today, week, due] = await Promise.all([
    readReviewNow({ request, context }, personId, now),
    readWeeklyGoal(personId, now),
    readDueSkills(personId, now),
  ])
  return { today, week, dueDays: dueDays(due, '19:30', now).length, address: `${context.origin}/on-tap` }
}

/** What is about to be forgotten, a few questions a day. */
export default function ReviewPage() {
  const page = useLoaderData<typeof loader>()
  if (!page)
    return (
      <div className="wrap page">
        <ReviewGuest />
      </div>
    )
  const { today, week, dueDays, address } = page
  return (
    <div className="wrap page review-page">
      <ReviewToday now={today} />
      {today.state !== 'fresh' && (
        <div className="review-lower">
          <WeeklyGoal {...week} />
          <Reminders dueDays={dueDays} goal={week.goal} address={address} />
        </div>
      )}
    </div>
  )
}
