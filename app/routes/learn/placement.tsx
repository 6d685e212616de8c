import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { PlacementStart } from '~/components/placement/placement-start'
import { placementWords } from '~/components/placement/placement-words'
import { readGuestResult } from '~/domain/mastery/guest-placement.server'
import { readPlacementStanding } from '~/domain/mastery/placement-queries.server'
import { readGuestPlacement } from '~/http/guest-placement.server'
import { requirePath } from '~/http/require-path.server'
import { getViewer } from '~/http/viewer.server'
import { pageTitle } from '~/ui/page-title'
import styles from '~/ui/styles/placement.css?url'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, { vi: placementWords.vi.title, en: placementWords.en.title })

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const [viewer, { path, placementAddress }] = await Promise.all([
    getViewer({ request, context }),
    requirePath({ request, context, params }),
  ])
  const { answered, last, nextAt } = viewer
    ? await readPlacementStanding({ personId: viewer.personId, pathId: path.id, now: new Date() })
    : await guestStanding({ request, context }, path.id)
  return {
    path: { id: path.id, title: path.title },
    address: placementAddress,
    attemptId: crypto.randomUUID(),
    isGuest: viewer === null,
    hasNothingToAsk: new URL(request.url).searchParams.has('het-cau'),
    standing: {
      ...{ answered, nextAt },
      last: last && {
        endedAt: last.endedAt,
        skipped: last.result.lessons.filter((lesson) => lesson.state === 'skip').length,
      },
    },
  }
}

/** A guest may begin again whenever they like. */
async function guestStanding(asked: Pick<LoaderFunctionArgs, 'request' | 'context'>, pathId: string) {
  const found = await readGuestPlacement(asked, pathId)
  const result = found && (await readGuestResult(found.ground, found.kept))
  const endedAt = new Date(found?.kept.items.at(-1)?.answeredAt ?? 0)
  return {
    answered: found && !found.kept.end ? found.kept.items.length - 1 : null,
    last: result && { endedAt, result },
    nextAt: null,
  }
}

export default function PlacementPage() {
  const { path, ...page } = useLoaderData<typeof loader>()
  return (
    <div className="wrap page">
      <p className="crumb">
        <Link to={`/lo-trinh/${path.id}`} lang="vi">
          {path.title}
        </Link>
      </p>
      <PlacementStart {...page} />
    </div>
  )
}
