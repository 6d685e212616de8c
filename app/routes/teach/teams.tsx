import { type LinksFunction, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { GroupList } from '~/components/groups/group-list'
import { groupWords } from '~/components/groups/group-words'
import { listPage } from '~/components/groups/list-page'
import { NothingHere } from '~/components/groups/nothing-here'
import { OwnReadiness } from '~/components/groups/own-readiness'
import { readinessLacks } from '~/components/groups/readiness-lacks'
import { teamWords } from '~/components/groups/team-words'
import { householdWords } from '~/components/households/household-words'
import { listedHousehold } from '~/components/households/listed-household'
import { OwnHouseholds } from '~/components/households/own-households'
import { readGuideReadiness } from '~/domain/certificates/guide-readiness-queries.server'
import { listFoundingPlaces } from '~/domain/groups/founding-places.server'
import { listOwnHouseholds } from '~/domain/groups/household-queries.server'
import { listTeamsOf } from '~/domain/groups/team-queries.server'
import { readCatalogue } from '~/domain/lessons/catalogue-queries.server'
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
  pageTitle(matches, { vi: groupWords.vi.teamTitle, en: groupWords.en.teamTitle })

/** A member's own households, and the teams that somebody leads; who only heads one team goes straight to it. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const viewer = await requireViewer({ request, context })
  const search = new URL(request.url).searchParams
  const asked = search.get('to')
  if (asked) throw redirect(`/to/${encodeURIComponent(asked)}`)
  const now = new Date()
  const [teams, own, places] = await Promise.all([
    listTeamsOf(viewer),
    listOwnHouseholds(viewer.personId),
    listFoundingPlaces(viewer),
  ])
  const [first] = teams
  const hasHouseholds = own.some(({ households }) => households.length > 0)
  if (first?.seesNames && teams.length === 1 && !hasHouseholds && places.length === 0)
    throw redirect(`/to/${first.teamId}`)
  const readiness = own.length > 0 ? await ownReadiness(viewer.personId, now) : null
  return {
    list: listPage(teams, search.get('trang')),
    ...{ readiness, mayFound: places.length > 0 },
    own: own.map(({ team, households }) => ({
      team,
      households: households.map((row) => listedHousehold(team.teamId, row)),
    })),
  }
}

async function ownReadiness(personId: string, now: Date) {
  const [[found], { modules }] = await Promise.all([readGuideReadiness([personId], now), readCatalogue()])
  if (!found) return null
  const { code = null, revokedAt = null } = found.certificate ?? {}
  return { lacks: readinessLacks(found, modules), code, isRevoked: revokedAt !== null }
}

export default function TeamsRoute() {
  const words = { ...useWords(groupWords), ...useWords(teamWords) }
  const houses = useWords(householdWords)
  const { list, own, readiness, mayFound } = useLoaderData<typeof loader>()
  if (list.rows.length === 0 && own.length === 0 && !mayFound)
    return <NothingHere title={words.noTeamTitle} text={words.noTeamText} />
  const groups = list.rows.map(({ teamId, name, placeName, memberCount, seesNames }) => ({
    ...{ id: teamId, to: seesNames ? `/to/${teamId}` : null },
    name,
    more: `${words.at(placeName)}, ${words.members(memberCount)}.`,
  }))
  const isOpen = groups.some(({ to }) => to !== null)
  return (
    <div className="wrap page team-page">
      <h1>{own.length > 0 ? houses.ownTitle : words.teamTitle}</h1>
      {own.map(({ team, households }) => (
        <section key={team.teamId} className="flow" aria-label={team.name}>
          <p className="class-facts">
            {team.name}, {houses.total(households.length)}.
          </p>
          <OwnHouseholds households={households} />
        </section>
      ))}
      {readiness && <OwnReadiness {...readiness} />}
      {groups.length > 0 && (
        <section className="flow" aria-labelledby="cac-to">
          <h2 id="cac-to" className={own.length > 0 ? undefined : 'vh'}>
            {words.teamTitle}
          </h2>
          {groups.length > 1 && <p>{isOpen ? words.teamsText : words.numbersOnly}</p>}
          <GroupList icon="team" groups={groups} page={list.page} pageCount={list.pageCount} />
        </section>
      )}
      {mayFound && (
        <p className="acts">
          <Link className="btn line" to="/to/lap-to">
            {words.found}
          </Link>
        </p>
      )}
    </div>
  )
}
