import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { consentWords } from '~/components/groups/consent-words'
import { LearnerModule } from '~/components/groups/learner-module'
import { learnerPage } from '~/components/groups/learner-page'
import { learnerWords } from '~/components/groups/learner-words'
import { StuckSkills } from '~/components/groups/stuck-skills'
import { LevelKey } from '~/components/mastery/level-key'
import { readClass } from '~/domain/groups/class-queries.server'
import { readConsentState } from '~/domain/groups/consent-queries.server'
import { readLearner } from '~/domain/groups/learner-queries.server'
import { readCatalogue } from '~/domain/lessons/catalogue-queries.server'
import { readCompletions } from '~/domain/mastery/completion-queries.server'
import { readClassStandings } from '~/domain/mastery/mastery-queries.server'
import { notFound } from '~/http/not-found'
import { requireViewer } from '~/http/viewer.server'
import { useWords } from '~/ui/words'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.name ?? 'Người học'} · Ngõ Số` },
]

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer({ request, context })
  const [classId, personId, now] = [params.class ?? '', params.person ?? '', new Date()]
  const shown = await readClass({ viewer, classId })
  const found = 'refusal' in shown ? shown : await readLearner({ viewer, personId, now })
  if ('refusal' in shown || 'refusal' in found) throw notFound()
  const { learner } = found
  if (!learner.classes.some((each) => each.classId === classId)) throw notFound()

  const { modules } = await readCatalogue()
  const skillIds = modules.flatMap((module) => module.skills.map((skill) => skill.id))
  const [[standing], completions] = await Promise.all([
    readClassStandings([personId], skillIds, now),
    readCompletions(personId),
  ])
  const { lastActiveAt = null, skills: standings = [] } = standing ?? {}
  const { name: className } = shown.class
  const { isChild, mayShowRealName } = await readConsentState(personId, now)
  const names = { name: learner.displayName, className, to: `/lop/${classId}`, teams: learner.teams }
  return {
    ...names,
    isChild,
    mayShowRealName,
    ...learnerPage({ modules, lastActiveAt, standings, completions, now }),
  }
}

export default function LearnerRoute() {
  const words = useWords(learnerWords)
  const consent = useWords(consentWords)
  const { name, className, to, teams, isChild, mayShowRealName, lastActive, modules } =
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
      <StuckSkills modules={modules} />
      <LevelKey />
      {modules.map((module) => (
        <LearnerModule key={module.id} module={module} />
      ))}
    </div>
  )
}
