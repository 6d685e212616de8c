import type { MapScope } from '~/components/level-map/map-scope'
import { lessonFor, practiceFor } from '~/components/mastery/module-mastery'
import type { CatalogueLesson, CatalogueModule } from '~/domain/lessons/catalogue'
import { lessonAddress } from '~/domain/lessons/placed-lesson'

/** A lesson to open together, and its teach card where it has one. */
export type LessonStep = { to: string; number: string; title: string; card: string | null }

/** What a group does together about a skill. */
export function skillSteps({ modules }: MapScope, skillId: string) {
  const module = modules.find(({ skills }) => skills.some(({ id }) => id === skillId))
  const skill = module?.skills.find(({ id }) => id === skillId)
  if (!module || !skill) return null
  const number = lessonFor(module, skillId)?.number
  const lesson = module.lessons.find((each) => each.number === number)
  return {
    name: skill.name,
    lesson: lesson ? stepOf(module, lesson) : null,
    practice: practiceFor(module, skillId),
  }
}

/** A lesson of the map, at one of its sections. */
export function lessonStep({ modules }: MapScope, lessonId: string, anchor: string): LessonStep | null {
  for (const module of modules) {
    const lesson = module.lessons.find(({ id }) => id === lessonId)
    if (lesson) return stepOf(module, lesson, anchor)
  }
  return null
}

function stepOf(module: CatalogueModule, lesson: CatalogueLesson, anchor?: string): LessonStep {
  const to = lessonAddress({ module, lesson })
  return {
    ...{ to: anchor ? `${to}#${anchor}` : to, number: lesson.number, title: lesson.title },
    card: lesson.hasTeachCard ? `${to}/huong-dan` : null,
  }
}
