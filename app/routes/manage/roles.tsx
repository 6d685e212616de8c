import { type LinksFunction, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { RoleList } from '~/components/accounts/role-list'
import { roleWords } from '~/components/accounts/role-words'
import { PageLinks } from '~/components/groups/page-links'
import { officesOf } from '~/domain/accounts/offices-of'
import { listRolesAt } from '~/domain/accounts/role-queries.server'
import { linkableAmong } from '~/domain/groups/staff-queries.server'
import { readPlaceName } from '~/domain/places/place-queries.server'
import { notFound } from '~/http/not-found'
import { requireViewer } from '~/http/viewer.server'
import { pageTitle } from '~/ui/page-title'
import styles from '~/ui/styles/roles.css?url'
import { useWords } from '~/ui/words'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, { vi: roleWords.vi.title, en: roleWords.en.title })

/** The roles at one place; without a place, at the viewer's own. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const viewer = await requireViewer({ request, context })
  const search = new URL(request.url).searchParams
  const placeId = search.get('dia-ban')
  if (!placeId) {
    const [own] = officesOf(viewer)
    if (!own) throw notFound()
    throw redirect(`/quan-ly/vai-tro?dia-ban=${encodeURIComponent(own)}`)
  }
  const shown = await listRolesAt({ viewer, placeId, page: Number(search.get('trang')), now: new Date() })
  if ('refusal' in shown) throw notFound()
  const { page, pageCount } = shown
  const ids = shown.roles.map(({ personId }) => personId)
  const linkable = await linkableAmong(viewer, ids, new Date())
  const roles = shown.roles.map((role) => ({ ...role, mayLink: linkable.has(role.personId) }))
  return { roles, page, pageCount, placeId, placeName: (await readPlaceName(placeId)) ?? '' }
}

export default function RolesPage() {
  const words = useWords(roleWords)
  const { roles, page, pageCount, placeId, placeName } = useLoaderData<typeof loader>()
  return (
    <div className="wrap page">
      <h1>{words.at(placeName)}</h1>
      <p className="lead">{words.lead}</p>
      <p>
        <Link className="btn big" to={`/quan-ly/vai-tro/trao?dia-ban=${encodeURIComponent(placeId)}`}>
          {words.grant}
        </Link>
      </p>
      {roles.length === 0 ? (
        <p className="note">{words.none}</p>
      ) : (
        <RoleList roles={roles} placeId={placeId} />
      )}
      <PageLinks page={page} pageCount={pageCount} />
    </div>
  )
}
