import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { LearnerBody } from '~/components/groups/learner-body'
import { learnerWords } from '~/components/groups/learner-words'
import { MemberPlace } from '~/components/groups/member-place'
import { Readiness } from '~/components/groups/readiness'
import { readinessLacks } from '~/components/groups/readiness-lacks'
import { teamWords } from '~/components/groups/team-words'
import { mayObserve } from '~/domain/accounts/may-observe'
import { readGuideReadiness } from '~/domain/certificates/guide-readiness-queries.server'
import { readLearner } from '~/domain/groups/learner-queries.server'
import { readLearnerStanding } from '~/domain/groups/learner-standing.server'
import { mayAppointHead, mayLeadTeam } from '~/domain/groups/may-lead-team'
import { readTeam } from '~/domain/groups/team-queries.server'
import { readTeamStanding } from '~/domain/groups/team-standing.server'
import { readCatalogue } from '~/domain/lessons/catalogue-queries.server'
import { notFound } from '~/http/not-found'
import { requireViewer } from '~/http/viewer.server'
import groupsStyles from '~/ui/styles/groups.css?url'
import styles from '~/ui/styles/teaching/team.css?url'
import { useWords } from '~/ui/words'
import { readLearnerPage } from './read-learner-page.server'

export const links: LinksFunction = () => [
  { rel: 'stylesheet', href: groupsStyles },
  { rel: 'stylesheet', href: styles },
]

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.name ?? 'Thành viên'} · Ngõ Số` },
]

/** A member of a team, to whoever may see the team. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer({ request, context })
  const [teamId, personId, now] = [params.team ?? '', params.person ?? '', new Date()]
  const shown = await readTeam({ viewer, teamId })
  const standing = await readTeamStanding(teamId)
  const member = 'ok' in shown ? shown.members.find((each) => each.personId === personId) : undefined
  if ('refusal' in shown || !standing || !member) throw notFound()
  const found = await readLearner({ viewer, personId, within: { teamId }, now })
  if ('refusal' in found) throw notFound()
  const [page, placed, [readiness], { modules }] = await Promise.all([
    readLearnerPage(personId, now),
    readLearnerStanding(personId),
    readGuideReadiness([personId], now),
    readCatalogue(),
  ])
  const to = `/to/${teamId}`
  const here = `${to}/thanh-vien/${personId}`
  return {
    ...{ name: member.displayName, teamName: shown.team.name, to, here, ...page },
    lacks: readiness ? readinessLacks(readiness, modules) : null,
    observe: placed && mayObserve(viewer, placed) ? `${here}/quan-sat` : null,
    place: mayLeadTeam(viewer, standing) && {
      rank: member.isHead ? ('head' as const) : member.isDeputy ? ('deputy' as const) : ('member' as const),
      mayAppoint: mayAppointHead(viewer, standing.placePath),
    },
  }
}

export default function MemberRoute() {
  const words = { ...useWords(learnerWords), ...useWords(teamWords) }
  const shown = useLoaderData<typeof loader>()
  const { name, teamName, to, here, lastActive, lacks, observe, place, modules } = shown
  return (
    <div className="wrap page">
      <p className="crumb">
        <Link to={to}>{teamName}</Link>
      </p>
      <h1>{name}</h1>
      <p className="class-facts">
        {lastActive ? words.lastActive(lastActive.on, lastActive.days) : words.neverActive}
      </p>
      {lacks && (
        <section className="ready-sum" aria-labelledby="huong-dan">
          <h2 id="huong-dan">{words.guideTitle}</h2>
          <Readiness lacks={lacks} />
          {observe && (
            <Link className="btn line" to={observe}>
              {words.observe}
            </Link>
          )}
        </section>
      )}
      <LearnerBody modules={modules} />
      {place && <MemberPlace here={here} {...place} />}
    </div>
  )
}
