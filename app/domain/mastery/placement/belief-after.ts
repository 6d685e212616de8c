import type { AskedItem, PlacementBank, PlacementPlan } from '../placement-plan'
import { afterwards, type Belief, momentsOf, withSkill } from './belief'
import { chanceOf, itemResponse } from './item-response'
import { priorBelief } from './prior-belief'

/** What is believed after these answers; `placeOf` is where a skill stands in the belief. */
export function beliefAfter(
  plan: PlacementPlan,
  bank: PlacementBank,
  items: readonly AskedItem[],
): { belief: Belief; placeOf: ReadonlyMap<string, number> } {
  const { belief: prior, skills } = priorBelief(plan.lessons, new Map(Object.entries(plan.prior)))
  const placeOf = new Map(skills.map((skill, at) => [skill, at]))
  let belief = prior
  for (const { itemId, outcome } of items) {
    const question = bank.get(itemId)?.question
    const place = question && placeOf.get(question.skill)
    if (!outcome || !question || place === undefined) continue
    const response = itemResponse(question)
    const now = afterwards(momentsOf(belief, place), (ability) => chanceOf(outcome, response, ability))
    belief = withSkill(belief, place, now)
  }
  return { belief, placeOf }
}
