import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { groupWords } from '~/components/groups/group-words'
import { readinessLacks } from '~/components/groups/readiness-lacks'
import { TeamList } from '~/components/groups/team-list'
import { teamMembers } from '~/components/groups/team-members'
import { teamWords } from '~/components/groups/team-words'
import { readGuideReadiness } from '~/domain/certificates/guide-readiness-queries.server'
import { mayLeadTeam } from '~/domain/groups/may-lead-team'
import { readTeamStanding } from '~/domain/groups/team-standing.server'
import { readCatalogue } from '~/domain/lessons/catalogue-queries.server'
import { readTeamMap } from '~/domain/mastery/group-map-queries.server'
import { notFound } from '~/http/not-found'
import { requireViewer } from '~/http/viewer.server'
import { vietnameseDay } from '~/lib/vietnamese-date'
import groupsStyles from '~/ui/styles/groups.css?url'
import styles from '~/ui/styles/teaching/team.css?url'
import { useWords } from '~/ui/words'

export const links: LinksFunction = () => [
  { rel: 'stylesheet', href: groupsStyles },
  { rel: 'stylesheet', href: styles },
]

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.team.name ?? 'Tổ'} · Ngõ Số` },
]

/** A team to its head and its commune. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer({ request, context })
  const [teamId, now] = [params.team ?? '', new Date()]
  const { modules } = await readCatalogue()
  const skillIds = modules.flatMap((module) => module.skills.map((skill) => skill.id))
  const [map, standing] = await Promise.all([
    readTeamMap({ viewer, teamId, skillIds, now }),
    readTeamStanding(teamId),
  ])
  if ('refusal' in map || !standing) throw notFound()
  const found = await readGuideReadiness(
    map.people.map(({ personId }) => personId),
    now,
  )
  const lacksOf = new Map(found.map((each) => [each.personId, readinessLacks(each, modules)]))
  const members = teamMembers(map.people, modules, now).map((member) => ({
    ...{ ...member, to: `/to/${teamId}/thanh-vien/${member.id}` },
    readiness: lacksOf.get(member.id) ?? null,
  }))
  const { decisionNumber, decisionOn } = map.team
  return {
    ...{ members, team: map.team, to: `/to/${teamId}`, mayLead: mayLeadTeam(viewer, standing) },
    ready: found.filter(({ isReady }) => isReady).length,
    decision: decisionNumber ? { number: decisionNumber, on: decisionOn && vietnameseDay(decisionOn) } : null,
  }
}

export default function TeamRoute() {
  const words = { ...useWords(groupWords), ...useWords(teamWords) }
  const { team, members, ready, decision, to, mayLead } = useLoaderData<typeof loader>()
  return (
    <div className="wrap page team-page">
      <p className="crumb">
        <Link to="/to">{words.teamsTitle}</Link>
      </p>
      <h1>{team.name}</h1>
      <p className="class-facts">
        {words.at(team.placeName)}, {words.members(team.memberCount)}.{' '}
        {decision ? words.decision(decision.number, decision.on) : words.noDecision}
      </p>
      {mayLead && (
        <p className="acts">
          <Link className="btn" to={`${to}/ho`}>
            {words.households}
          </Link>
          <Link className="btn line" to={`${to}/thanh-vien`}>
            {words.addMember}
          </Link>
          <Link className="btn line" to={`/quan-ly/the?to=${team.teamId}`}>
            {words.printCards}
          </Link>
          <Link className="btn line" to={`${to}/quyet-dinh`}>
            {words.editDecision}
          </Link>
        </p>
      )}
      <section className="ready-sum" aria-labelledby="san-sang">
        <h2 id="san-sang">{words.readyTitle(ready, members.length)}</h2>
        <p>{words.readyText}</p>
      </section>
      <TeamList members={members} />
    </div>
  )
}
