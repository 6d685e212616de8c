import { LevelKey } from '~/components/mastery/level-key'
import { LearnerModule } from './learner-module'
import type { learnerPage } from './learner-page'
import { StuckSkills } from './stuck-skills'

/** One learner's skills and lessons, to whoever teaches them. */
export function LearnerBody({ modules }: Pick<ReturnType<typeof learnerPage>, 'modules'>) {
  return (
    <>
      <StuckSkills modules={modules} />
      <LevelKey />
      {modules.map((module) => (
        <LearnerModule key={module.id} module={module} />
      ))}
    </>
  )
}
