import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { GroupList } from '~/components/groups/group-list'
import { groupWords } from '~/components/groups/group-words'
import { listPage } from '~/components/groups/list-page'
import { NothingHere } from '~/components/groups/nothing-here'
import { TeamList } from '~/components/groups/team-list'
import { teamMembers } from '~/components/groups/team-members'
import { listTeamsOf } from '~/domain/groups/team-queries.server'
import { readCatalogue } from '~/domain/lessons/catalogue-queries.server'
import { readTeamMap } from '~/domain/mastery/group-map-queries.server'
import { notFound } from '~/http/not-found'
import { requireViewer } from '~/http/viewer.server'
import { pageTitle } from '~/ui/page-title'
import { useWords } from '~/ui/words'

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, { vi: groupWords.vi.teamTitle, en: groupWords.en.teamTitle })

/** Who heads one team sees it at once; who answers for several chooses first. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const viewer = await requireViewer({ request, context })
  const search = new URL(request.url).searchParams
  const teams = await listTeamsOf(viewer)
  const teamId = search.get('to') ?? (teams.length === 1 ? teams[0]?.teamId : undefined)
  const list = { ...listPage(teams, search.get('trang')), hasChoice: teams.length > 1 }
  if (!teamId) return { list, team: null, members: [] }
  const { modules } = await readCatalogue()
  const skillIds = modules.flatMap((module) => module.skills.map((skill) => skill.id))
  const now = new Date()
  const map = await readTeamMap({ viewer, teamId, skillIds, now })
  if ('refusal' in map) throw notFound()
  return { list, team: map.team, members: teamMembers(map.people, modules, now) }
}

export default function TeamRoute() {
  const words = useWords(groupWords)
  const { list, team, members } = useLoaderData<typeof loader>()
  if (team)
    return (
      <div className="wrap page">
        {list.hasChoice && (
          <p className="crumb">
            <Link to="/to">{words.teamTitle}</Link>
          </p>
        )}
        <h1>{team.name}</h1>
        <p className="class-facts">
          {words.at(team.placeName)}, {words.members(team.memberCount)}.
        </p>
        <p>
          <Link to={`/quan-ly/the?to=${team.teamId}`}>{words.printCards}</Link>
        </p>
        <TeamList members={members} />
      </div>
    )
  if (list.rows.length === 0) return <NothingHere title={words.noTeamTitle} text={words.noTeamText} />
  const groups = list.rows.map(({ teamId, name, placeName, memberCount }) => ({
    to: `/to?to=${teamId}`,
    name,
    more: `${words.at(placeName)}, ${words.members(memberCount)}.`,
  }))
  return (
    <div className="wrap page">
      <h1>{words.teamTitle}</h1>
      <p className="lead">{words.teamsText}</p>
      <p>
        <Link to="/quan-ly/the">{words.printCards}</Link>
      </p>
      <GroupList icon="team" groups={groups} page={list.page} pageCount={list.pageCount} />
    </div>
  )
}
