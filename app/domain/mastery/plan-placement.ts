import type { PlacedLesson } from '../lessons/placed-lesson'
import type { PlacementPlan, PriorSkill } from './placement-plan'

/** What a test of these lessons rests on, for somebody who has completed some of them. */
export function planPlacement(
  lessons: readonly PlacedLesson[],
  completed: ReadonlySet<string>,
  known: { prior: ReadonlyMap<string, PriorSkill>; seen: readonly string[] } = { prior: new Map(), seen: [] },
): PlacementPlan {
  return {
    lessons: lessons.map(({ module, lesson }) => ({
      ...{ id: lesson.id, moduleId: module.id, revision: lesson.revision },
      skills: [...lesson.skills],
      prerequisites: [...lesson.prerequisites],
      isDone: completed.has(lesson.id),
    })),
    prior: Object.fromEntries(known.prior),
    seen: [...known.seen],
  }
}
