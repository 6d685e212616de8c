import { Link } from '@remix-run/react'
import { ModuleWindows } from '~/components/lessons/module-windows'
import { Plate } from '~/ui/plate'
import { useWords } from '~/ui/words'
import { LessonWindows } from './lesson-windows'
import { masteryWords } from './mastery-words'
import { isUntouched, type ModuleMastery } from './module-mastery'
import { SkillList } from './skill-list'

/** A module in somebody's profile: the skills first, then, apart, the lessons they finished. */
export function ModuleSection({ module }: { module: ModuleMastery }) {
  const words = useWords(masteryWords)
  const done = module.lessons.filter((lesson) => lesson.completedOn).length
  return (
    <section className="module" aria-labelledby={`hoc-phan-${module.id}`}>
      <div className="module-head">
        <Plate isOff={isUntouched(module)}>{module.number}</Plate>
        <h2 id={`hoc-phan-${module.id}`}>{module.title}</h2>
      </div>
      {isUntouched(module) ? (
        <>
          <p>{words.untouched}</p>
          <Link className="tap" to={`/hoc/${module.id}`}>
            {words.open}
          </Link>
        </>
      ) : (
        <>
          <h3 className="module-part">{words.skills}</h3>
          <SkillList skills={module.skills} told="you" />
          <div className="module-part">
            <h3>{words.lessons}</h3>
            <p className="wins">
              <ModuleWindows done={done} all={module.lessons.length} />
              <span>{words.lessonCount(done, module.lessons.length)}</span>
            </p>
          </div>
          <LessonWindows lessons={module.lessons} />
        </>
      )}
    </section>
  )
}
