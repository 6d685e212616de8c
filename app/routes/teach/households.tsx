import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { PageLinks } from '~/components/groups/page-links'
import { HouseholdItem } from '~/components/households/household-item'
import { householdWords } from '~/components/households/household-words'
import { listedHousehold } from '~/components/households/listed-household'
import { listHouseholds } from '~/domain/groups/household-queries.server'
import { notFound } from '~/http/not-found'
import { requireViewer } from '~/http/viewer.server'
import { pageTitle } from '~/ui/page-title'
import groupsStyles from '~/ui/styles/groups.css?url'
import styles from '~/ui/styles/teaching/team.css?url'
import { useWords } from '~/ui/words'

export const links: LinksFunction = () => [
  { rel: 'stylesheet', href: groupsStyles },
  { rel: 'stylesheet', href: styles },
]

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, { vi: householdWords.vi.title, en: householdWords.en.title })

/** `?cua=` one member's, `?cua=-` nobody's. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer({ request, context })
  const search = new URL(request.url).searchParams
  const asked = search.get('cua')
  const filter = asked ? { memberId: asked === '-' ? null : asked } : {}
  const teamId = params.team ?? ''
  const found = await listHouseholds({ viewer, teamId, ...filter, page: Number(search.get('trang')) })
  if ('refusal' in found) throw notFound()
  const { team, members, total, page, pageCount, households } = found
  return {
    ...{ team, members, total, page, pageCount, asked: asked ?? '', to: `/to/${teamId}` },
    households: households.map((row) => listedHousehold(teamId, row)),
  }
}

export default function HouseholdsPage() {
  const words = useWords(householdWords)
  const { team, members, total, page, pageCount, asked, to, households } = useLoaderData<typeof loader>()
  const filters = [
    { id: '', label: words.all },
    ...members.map(({ personId, displayName, households }) => ({
      ...{ id: personId, label: `${displayName} (${households})` },
    })),
    { id: '-', label: words.unassigned },
  ]
  return (
    <div className="wrap page team-page">
      <p className="crumb">
        <Link to={to}>{team.name}</Link>
      </p>
      <h1>{words.title}</h1>
      <p className="class-facts">
        {team.placeName}, {words.total(total)}.
      </p>
      <p className="acts">
        {total > 0 && (
          <Link className="btn" to={`${to}/ho/chia`}>
            {words.divide}
          </Link>
        )}
        <Link className={total > 0 ? 'btn line' : 'btn'} to={`${to}/ho/them`}>
          {words.add}
        </Link>
      </p>
      {total === 0 ? (
        <p className="lead">{words.empty}</p>
      ) : (
        <>
          <nav className="switch" aria-label={words.filter}>
            <ul>
              {filters.map(({ id, label }) => (
                <li key={id}>
                  <Link to={id ? `?cua=${id}` : '?'} aria-current={id === asked ? 'page' : undefined}>
                    {label}
                  </Link>
                </li>
              ))}
            </ul>
          </nav>
          <ul className="households">
            {households.map((household) => (
              <HouseholdItem key={household.id} household={household} />
            ))}
          </ul>
          <PageLinks page={page} pageCount={pageCount} />
        </>
      )}
    </div>
  )
}
