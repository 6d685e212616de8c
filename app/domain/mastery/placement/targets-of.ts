import type { PlacementBank, PlacementPlan } from '../placement-plan'
import type { Belief } from './belief'
import type { Target } from './choose-item'
import { chanceOfLesson, decide } from './decide'

/** The lessons to decide on: not completed before, and with something to ask. */
export function targetsOf(
  plan: PlacementPlan,
  bank: PlacementBank,
  placeOf: ReadonlyMap<string, number>,
): Target[] {
  const withQuestions = new Set([...bank.values()].map(({ lessonId }) => lessonId))
  return plan.lessons
    .filter((lesson) => !lesson.isDone && withQuestions.has(lesson.id))
    .map((lesson) => lesson.skills.flatMap((skill) => placeOf.get(skill) ?? []))
}

/** Those of which it is not clear whether they are known. */
export function undecidedOf(belief: Belief, targets: readonly Target[]): Target[] {
  return targets.filter((target) => decide(chanceOfLesson(belief, target)) === 'look')
}
