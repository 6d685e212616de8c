import { DAY, MASTERED, type Parameters, REVIEW_LADDER, SHIPPED } from './engine/parameters'
import { type ItemHistory, probabilityAt } from './predict'
import type { LearnerState, SkillState } from './skill-state'

const MINUTE = 60_000

/**
 * When to look at the skill again (ms): the first moment from a day after `from` on at which a typical item is expected to
 * fail one time in five, but no later than the rung of the ladder allows.
 */
export function reviewDate(
  skill: SkillState,
  learner: LearnerState,
  from: number,
  item?: ItemHistory,
  parameters: Pick<Parameters, 'weights'> = SHIPPED,
): number {
  const isStillKnown = (at: number) =>
    probabilityAt(at, skill, learner, item, parameters) > MASTERED.probability
  const latest = from + (REVIEW_LADDER[Math.max(0, skill.rung - 1)] ?? 1) * DAY
  let known = from + DAY
  if (!isStillKnown(known)) return known
  if (isStillKnown(latest)) return latest
  let forgotten = latest
  while (forgotten - known > MINUTE) {
    const middle = (known + forgotten) / 2
    if (isStillKnown(middle)) known = middle
    else forgotten = middle
  }
  return Math.round(forgotten)
}

/** One rung up for the first success of a day, two down for a miss. */
export function nextRung(rung: number, isRight: boolean, isNewDay: boolean): number {
  if (!isRight) return Math.max(0, rung - 2)
  return isNewDay ? Math.min(REVIEW_LADDER.length, rung + 1) : rung
}
