import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { skillPage } from '~/components/mastery/skill-page'
import { readLearner } from '~/domain/groups/learner-queries.server'
import { readTeam } from '~/domain/groups/team-queries.server'
import { readCatalogueFor } from '~/domain/lessons/catalogue-for.server'
import { moduleOfSkill, readAskedSkill } from '~/http/asked-skill.server'
import { notFound } from '~/http/not-found'
import { requireViewer } from '~/http/viewer.server'
import styles from '~/ui/styles/skill.css?url'
import { TaughtSkill } from './taught-skill'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data ? `${data.name}: ${data.skill.name}` : 'Kỹ năng'} · Ngõ Số` },
]

/** A skill of somebody in a team, to whoever may see them there. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer({ request, context })
  const { team: teamId = '', person: personId = '', skill: skillId = '' } = params
  const now = new Date()
  const shown = await readTeam({ viewer, teamId })
  if ('refusal' in shown) throw notFound()
  // Before the view is written down: a skill that nobody teaches is nobody's view.
  const module = moduleOfSkill(await readCatalogueFor({ personId }), skillId)
  const found = await readLearner({ viewer, personId, within: { teamId }, now })
  if ('refusal' in found) throw notFound()
  const page = skillPage(await readAskedSkill({ request, module, personId, skillId, now }))
  return { ...page, name: found.learner.displayName, to: `/to/${teamId}/thanh-vien/${personId}` }
}

export default function MemberSkillRoute() {
  return <TaughtSkill {...useLoaderData<typeof loader>()} />
}
