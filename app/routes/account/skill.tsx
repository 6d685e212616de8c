import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { SkillBody } from '~/components/mastery/skill-body'
import { skillPage } from '~/components/mastery/skill-page'
import { skillPageWords } from '~/components/mastery/skill-page-words'
import { moduleOfSkill, readAskedSkill } from '~/http/asked-skill.server'
import { readOwnCatalogue } from '~/http/catalogue.server'
import { requireViewer } from '~/http/viewer.server'
import styles from '~/ui/styles/skill.css?url'
import { useWords } from '~/ui/words'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.skill.name ?? 'Kỹ năng'} · Ngõ Số` },
]

/** One of one's own skills. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { personId } = await requireViewer({ request, context })
  const { skill: skillId = '' } = params
  const module = moduleOfSkill(await readOwnCatalogue({ request, context }), skillId)
  return skillPage(await readAskedSkill({ request, module, personId, skillId, now: new Date() }))
}

export default function SkillRoute() {
  const words = useWords(skillPageWords)
  const shown = useLoaderData<typeof loader>()
  return (
    <div className="wrap page skill-page">
      <p className="crumb">
        <Link to="/ho-so">{words.crumb}</Link>
      </p>
      <h1>{shown.skill.name}</h1>
      <p className="small">{shown.moduleTitle}</p>
      <SkillBody {...shown} told="you" />
    </div>
  )
}
