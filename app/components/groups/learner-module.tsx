import { Lane } from '~/components/lessons/lane'
import { isUntouched } from '~/components/mastery/module-mastery'
import { SkillList } from '~/components/mastery/skill-list'
import { Plate } from '~/ui/plate'
import { useWords } from '~/ui/words'
import type { learnerPage } from './learner-page'
import { learnerWords } from './learner-words'

/** A module in a learner's page: their skills, then the lane with a lit house for each lesson they finished. */
export function LearnerModule({ module }: { module: ReturnType<typeof learnerPage>['modules'][number] }) {
  const words = useWords(learnerWords)
  const done = module.lessons.filter((lesson) => lesson.completedOn).length
  return (
    <section className="module" aria-labelledby={`hoc-phan-${module.id}`}>
      <div className="module-head">
        <Plate isOff={isUntouched(module)}>{module.number}</Plate>
        <h2 id={`hoc-phan-${module.id}`}>{module.title}</h2>
      </div>
      {isUntouched(module) ? (
        <p>{words.untouched}</p>
      ) : (
        <>
          <h3 className="module-part">{words.skills}</h3>
          <SkillList skills={module.skills} told="them" />
          <div className="module-part">
            <h3>{words.lessons}</h3>
            <p>{words.lit(done, module.lessons.length)}</p>
          </div>
          <Lane houses={module.houses} />
        </>
      )}
    </section>
  )
}
