import { type LinksFunction, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { PlacementOutcome } from '~/components/placement/placement-outcome'
import { placementWords } from '~/components/placement/placement-words'
import { verdictReasons } from '~/components/placement/verdict-reasons'
import { everyLesson, lessonAddress } from '~/domain/lessons/placed-lesson'
import { readGuestResult } from '~/domain/mastery/guest-placement.server'
import { readLastPlacement } from '~/domain/mastery/placement-queries.server'
import { readGuestPlacement } from '~/http/guest-placement.server'
import { readProgress } from '~/http/progress.server'
import { requirePath } from '~/http/require-path.server'
import { getViewer } from '~/http/viewer.server'
import { pageTitle } from '~/ui/page-title'
import styles from '~/ui/styles/placement.css?url'
import { useWords } from '~/ui/words'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, { vi: placementWords.vi.resultPage, en: placementWords.en.resultPage })

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const [viewer, { catalogue, path, placementAddress }] = await Promise.all([
    getViewer({ request, context }),
    requirePath({ request, context, params }),
  ])
  const result = viewer
    ? (await readLastPlacement(viewer.personId, path.id))?.result
    : await guestResult({ request, context }, path.id)
  if (!result) throw redirect(placementAddress)
  const completed = new Set((await readProgress({ request, context })).completed)
  const placed = new Map(everyLesson(catalogue).map((each) => [each.lesson.id, each]))
  return {
    path: { id: path.id, title: path.title },
    address: placementAddress,
    isGuest: viewer === null,
    ...{ asked: result.asked, right: result.right, end: result.end },
    // Lessons that are published no more are told no more; those completed since are done.
    verdicts: result.lessons.flatMap((verdict) => {
      const found = placed.get(verdict.lessonId)
      if (!found) return []
      const { number, title } = found.lesson
      const state = completed.has(verdict.lessonId) ? ('done' as const) : verdict.state
      return [{ ...verdict, state, to: lessonAddress(found), number, title }]
    }),
  }
}

async function guestResult(asked: Pick<LoaderFunctionArgs, 'request' | 'context'>, pathId: string) {
  const found = await readGuestPlacement(asked, pathId)
  return found && (await readGuestResult(found.ground, found.kept))
}

export default function PlacementResultPage() {
  const words = useWords(placementWords)
  const { path, verdicts, ...page } = useLoaderData<typeof loader>()
  const numberOf = new Map(verdicts.map((verdict) => [verdict.lessonId, verdict.number]))
  const houses = verdicts.map((verdict) => ({
    ...{ lessonId: verdict.lessonId, to: verdict.to, number: verdict.number, title: verdict.title },
    state: verdict.state,
    reasons: verdictReasons(verdict, page, (id) => numberOf.get(id), words),
  }))
  return (
    <div className="wrap page">
      <p className="crumb">
        <Link to={`/lo-trinh/${path.id}`} lang="vi">
          {path.title}
        </Link>
      </p>
      <PlacementOutcome {...page} houses={houses} pathAddress={`/lo-trinh/${path.id}`} />
    </div>
  )
}
