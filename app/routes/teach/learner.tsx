import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { consentWords } from '~/components/groups/consent-words'
import { LearnerBody } from '~/components/groups/learner-body'
import { learnerWords } from '~/components/groups/learner-words'
import { observingWords } from '~/components/observing/observing-words'
import { mayObserve } from '~/domain/accounts/may-observe'
import { readClass } from '~/domain/groups/class-queries.server'
import { readConsentState } from '~/domain/groups/consent-queries.server'
import { readLearner } from '~/domain/groups/learner-queries.server'
import { readLearnerStanding } from '~/domain/groups/learner-standing.server'
import { notFound } from '~/http/not-found'
import { requireViewer } from '~/http/viewer.server'
import groupsStyles from '~/ui/styles/groups.css?url'
import { useWords } from '~/ui/words'
import { readLearnerPage } from './read-learner-page.server'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: groupsStyles }]

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.name ?? 'Người học'} · Ngõ Số` },
]

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer({ request, context })
  const [classId, personId, now] = [params.class ?? '', params.person ?? '', new Date()]
  const shown = await readClass({ viewer, classId })
  const found = 'refusal' in shown ? shown : await readLearner({ viewer, personId, within: { classId }, now })
  if ('refusal' in shown || 'refusal' in found) throw notFound()
  const { learner } = found

  const { name: className } = shown.class
  const { isChild, mayShowRealName } = await readConsentState(personId, now)
  const names = { name: learner.displayName, className, to: `/lop/${classId}`, teams: learner.teams }
  const [page, placed] = await Promise.all([readLearnerPage(personId, now), readLearnerStanding(personId)])
  const mayWatch = placed !== null && mayObserve(viewer, placed)
  const observe = mayWatch ? `/lop/${classId}/${personId}/quan-sat` : null
  return { ...names, ...page, isChild, mayShowRealName, observe }
}

export default function LearnerRoute() {
  const words = useWords(learnerWords)
  const observing = useWords(observingWords)
  const consent = useWords(consentWords)
  const { name, className, to, teams, isChild, mayShowRealName, lastActive, modules, observe } =
    useLoaderData<typeof loader>()
  return (
    <div className="wrap page">
      <p className="crumb">
        <Link to={to}>{className}</Link>
      </p>
      <h1>{name}</h1>
      <p className="class-facts">
        {teams.map((team) => `${team.name}. `)}
        {lastActive ? words.lastActive(lastActive.on, lastActive.days) : words.neverActive}
      </p>
      {isChild && (
        <p>
          {mayShowRealName ? consent.complete : consent.incomplete} <Link to="dong-y">{consent.title}</Link>
        </p>
      )}
      {observe && (
        <p className="acts">
          <Link className="btn line" to={observe}>
            {observing.open}
          </Link>
        </p>
      )}
      <LearnerBody modules={modules} />
    </div>
  )
}
