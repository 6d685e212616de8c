import { Link } from '@remix-run/react'
import { SkillBody } from '~/components/mastery/skill-body'
import type { skillPage } from '~/components/mastery/skill-page'

type Props = ReturnType<typeof skillPage> & { name: string; to: string }

/** One skill of one learner, to whoever teaches them; `to` is the learner's own page. */
export function TaughtSkill({ name, to, ...shown }: Props) {
  return (
    <div className="wrap page skill-page">
      <p className="crumb">
        <Link to={to}>{name}</Link>
      </p>
      <h1>{shown.skill.name}</h1>
      <p className="small">{shown.moduleTitle}</p>
      <SkillBody {...shown} told="them" />
    </div>
  )
}
