import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { flagWords } from '~/components/assessment/flag-words'
import { groupWords } from '~/components/groups/group-words'
import { TeamList } from '~/components/groups/team-list'
import { teamWords } from '~/components/groups/team-words'
import { mapWords } from '~/components/level-map/map-words'
import { mayLeadTeam } from '~/domain/groups/may-lead-team'
import { readTeamStanding } from '~/domain/groups/team-standing.server'
import { notFound } from '~/http/not-found'
import { vietnameseDay } from '~/lib/vietnamese-date'
import groupsStyles from '~/ui/styles/groups.css?url'
import styles from '~/ui/styles/teaching/team.css?url'
import { useWords } from '~/ui/words'
import { readTeamPage } from './read-team-page.server'

export const links: LinksFunction = () => [
  { rel: 'stylesheet', href: groupsStyles },
  { rel: 'stylesheet', href: styles },
]

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.team.name ?? 'Tổ'} · Ngõ Số` },
]

/** A team to its head and its commune. */
export async function loader(asked: LoaderFunctionArgs) {
  const { viewer, teamId, map, members } = await readTeamPage(asked, new Date())
  const standing = await readTeamStanding(teamId)
  if (!standing) throw notFound()
  const { decisionNumber, decisionOn } = map.team
  return {
    ...{ members, team: map.team, to: `/to/${teamId}`, mayLead: mayLeadTeam(viewer, standing) },
    ready: members.filter(({ readiness }) => readiness?.isReady).length,
    decision: decisionNumber ? { number: decisionNumber, on: decisionOn && vietnameseDay(decisionOn) } : null,
  }
}

export default function TeamRoute() {
  const words = { ...useWords(groupWords), ...useWords(teamWords) }
  const { download } = useWords(mapWords)
  const { title: exams } = useWords(flagWords)
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
          <Link className="btn line" to={`${to}/bai-kiem-tra`}>
            {exams}
          </Link>
        </p>
      )}
      <section className="ready-sum" aria-labelledby="san-sang">
        <h2 id="san-sang">{words.readyTitle(ready, members.length)}</h2>
        <p>
          {words.readyText} {words.nearest}
        </p>
        <a className="btn line" href={`${to}/bang.xlsx`} download>
          {download}
        </a>
      </section>
      <TeamList members={members} />
    </div>
  )
}
