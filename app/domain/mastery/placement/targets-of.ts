import type { PlacementBank, PlacementPlan, PlannedLesson } from '../placement-plan'
import type { Belief } from './belief'
import { chanceOfLesson, type Decision, decide } from './decide'

/** A lesson to decide on, with the places of its skills in the belief. */
export type Target = { lesson: PlannedLesson; places: number[] }

/** The lessons to decide on: not completed before, and with something to ask. */
export function targetsOf(
  plan: PlacementPlan,
  bank: PlacementBank,
  placeOf: ReadonlyMap<string, number>,
): Target[] {
  const withQuestions = new Set([...bank.values()].map(({ lessonId }) => lessonId))
  return plan.lessons
    .filter((lesson) => !lesson.isDone && withQuestions.has(lesson.id))
    .map((lesson) => ({ lesson, places: lesson.skills.flatMap((skill) => placeOf.get(skill) ?? []) }))
}

export function targetsThat(decision: Decision, belief: Belief, targets: readonly Target[]): Target[] {
  return targets.filter(({ places }) => decide(chanceOfLesson(belief, places)) === decision)
}
