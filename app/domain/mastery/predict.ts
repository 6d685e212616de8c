import { sigmoid } from '~/lib/logistic'
import { abilityAt } from './engine/decayed-sums'
import { DAY, HALF_LIFE, type Parameters, PRIOR_WEIGHT, SHIPPED, type Weights } from './engine/parameters'
import { TYPICAL_EASINESS } from './item-traits'
import type { LearnerState, SkillState } from './skill-state'

export type ItemHistory = { easiness: number; tries: number; wins: number }

/** As much of a skill's state as a prediction rests on. */
export type Predicted = Pick<SkillState, 'tRef' | 'a60' | 'n60' | 'a1' | 'n1' | 'n' | 'lastE'>

/** The item that levels are told by: as easy as the skill's mean, and never met. */
export function typicalItem(skillId: string, { typical }: Parameters = SHIPPED): ItemHistory {
  return { easiness: typical.get(skillId) ?? TYPICAL_EASINESS, tries: 0, wins: 0 }
}

const usualItem: ItemHistory = { easiness: TYPICAL_EASINESS, tries: 0, wins: 0 }

/** Chance in (0, 1) that the person gets this item right at `at` (ms): a logistic model over decayed abilities. */
export function probabilityAt(
  at: number,
  skill: Predicted | undefined,
  learner: LearnerState,
  item: ItemHistory = usualItem,
  { weights: W }: Pick<Parameters, 'weights'> = SHIPPED,
): number {
  return probabilityWith(learnerTerms(at, learner, W), at, skill, item, W)
}

/** The same where the learner's part is known, for who asks of many of their skills at one moment. */
export function probabilityWith(
  learnerPart: number,
  at: number,
  skill: Predicted | undefined,
  item: ItemHistory,
  W: Weights,
): number {
  return sigmoid(
    item.easiness +
      learnerPart +
      W.tries * Math.log1p(item.tries) +
      W.wins * Math.log1p(item.wins) +
      (skill && skill.n > 0 ? skillTerms(at, skill, W) : W.isFirst),
  )
}

/** What of a prediction hangs on the learner alone, in logits. */
export function learnerTerms(at: number, { tRef, a60, n60, aFast, nFast }: LearnerState, W: Weights): number {
  return (
    W.learner60 * abilityAt({ a: a60, n: n60, tRef }, at, HALF_LIFE.sixtyDays) +
    W.learnerFast * abilityAt({ a: aFast, n: nFast, tRef }, at, HALF_LIFE.fast)
  )
}

function skillTerms(at: number, skill: Predicted, W: Weights): number {
  const { tRef } = skill
  const gapDays = Math.max(0, at - tRef) / DAY
  return (
    W.skill60 * abilityAt({ a: skill.a60, n: skill.n60, tRef }, at, HALF_LIFE.sixtyDays) +
    W.skill1 * abilityAt({ a: skill.a1, n: skill.n1, tRef }, at, HALF_LIFE.oneDay) +
    W.answers * Math.log1p(skill.n) +
    W.gap * Math.log1p(gapDays) +
    W.lastError * skill.lastE
  )
}

/** Standard error of the ability on this skill, in logits: wide while there are few answers. */
export function uncertaintyAt(at: number, skill: SkillState): number {
  const faded = 2 ** (-Math.max(0, at - skill.tRef) / HALF_LIFE.sixtyDays)
  return 1 / Math.sqrt(skill.n60 * faded + PRIOR_WEIGHT)
}
