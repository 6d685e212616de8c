import { logit } from '~/lib/logistic'
import { HALF_LIFE, type Parameters } from '../engine/parameters'
import type { PriorSkill } from '../placement-plan'
import { probabilityAt, typicalItem } from '../predict'
import type { LearnerState, SkillState } from '../skill-state'
import { SLOPE } from './figures'
import { TYPICAL_RESPONSE } from './item-response'

/** The share of right answers that the estimate can be turned into an ability from: below is guessing, above is slips. */
const [LEAST, MOST] = [0.3, 0.95]

/**
 * What earlier answers to a skill say of the ability now: the estimate that is kept (docs/decisions/008), as the ability that
 * would give it on the typical question, weighed by the information that has not faded yet.
 */
export function knownBefore(
  skill: SkillState,
  learner: LearnerState,
  { now, skillId, parameters }: { now: number; skillId: string; parameters: Parameters },
): PriorSkill {
  const { floor, easiness } = TYPICAL_RESPONSE
  const known = probabilityAt(now, skill, learner, typicalItem(skillId, parameters), parameters)
  const share = Math.min(MOST, Math.max(LEAST, known))
  return {
    ability: (logit((share - floor) / (1 - floor)) - easiness) / SLOPE,
    weight: SLOPE ** 2 * skill.n60 * 2 ** (-Math.max(0, now - skill.tRef) / HALF_LIFE.sixtyDays),
    answers: skill.n,
    wins: skill.wins,
  }
}
