import { type LinksFunction, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Link, type ShouldRevalidateFunction, useLoaderData } from '@remix-run/react'
import { PlacementCard } from '~/components/placement/placement-card'
import { placementWords } from '~/components/placement/placement-words'
import { endPlacement } from '~/domain/mastery/end-placement.server'
import { readGuestQuestion } from '~/domain/mastery/guest-placement.server'
import { readPlacementQuestion } from '~/domain/mastery/placement-queries.server'
import { readGuestPlacement } from '~/http/guest-placement.server'
import { requirePath } from '~/http/require-path.server'
import { getViewer } from '~/http/viewer.server'
import { pageTitle } from '~/ui/page-title'
import styles from '~/ui/styles/placement.css?url'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => {
  const position = data?.asked.position ?? 1
  return pageTitle(matches, {
    vi: `${placementWords.vi.questionTitle(position)}: ${placementWords.vi.title}`,
    en: `${placementWords.en.questionTitle(position)}: ${placementWords.en.title}`,
  })
}

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const [viewer, { path, placementAddress }] = await Promise.all([
    getViewer({ request, context }),
    requirePath({ request, context, params }),
  ])
  const asked = viewer
    ? await readPlacementQuestion({ personId: viewer.personId, pathId: path.id, now: new Date() })
    : await guestQuestion({ request, context }, path.id)
  if (asked === null) throw redirect(placementAddress)
  if ('isLeftAlone' in asked && viewer)
    await endPlacement({ personId: viewer.personId, pathId: path.id, now: new Date() })
  if ('isLeftAlone' in asked || 'isOver' in asked) throw redirect(`${placementAddress}/ket-qua`)
  return {
    path: { id: path.id, title: path.title },
    address: placementAddress,
    asked,
    typed: typedIn(new URL(request.url).searchParams, asked.position),
  }
}

async function guestQuestion(asked: Pick<LoaderFunctionArgs, 'request' | 'context'>, pathId: string) {
  const found = await readGuestPlacement(asked, pathId)
  return found && ((await readGuestQuestion(found.ground, found.kept)) ?? { isOver: true as const })
}

/** What the form before this page had, when it was sent without being complete; null when it was not. */
function typedIn(search: URLSearchParams, position: number): Record<string, string | string[]> | null {
  if (search.get('thieu') !== String(position)) return null
  const names = [...new Set(search.keys())].filter((name) => /^(answer$|item-|left-)/.test(name))
  return Object.fromEntries(names.map((name) => [name, search.getAll(name)]))
}

/** While somebody thinks about a question nothing may redraw it. */
export const shouldRevalidate: ShouldRevalidateFunction = () => false

export default function PlacementQuestionPage() {
  const { path, ...page } = useLoaderData<typeof loader>()
  return (
    <div className="wrap page">
      <p className="crumb">
        <Link to={`/lo-trinh/${path.id}`} lang="vi">
          {path.title}
        </Link>
      </p>
      <PlacementCard key={page.asked.position} {...page} pathAddress={`/lo-trinh/${path.id}`} />
    </div>
  )
}
