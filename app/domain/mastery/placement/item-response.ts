import { logit, sigmoid } from '~/lib/logistic'
import type { Question } from '../../lessons/question'
import { itemTraits, TYPICAL_EASINESS } from '../item-traits'
import type { PlacementOutcome } from '../placement-plan'
import { SLIP, SLOPE } from './figures'

/** How a question is answered, as a test that chooses its questions has to know it. */
export type ItemResponse = {
  /** Logits by which it is easier than what an average person knows one time in two. */
  easiness: number
  /** The share of right answers of whoever only guesses. */
  floor: number
  /** What it takes of somebody's time. */
  seconds: number
}

/** Reading included, for people who are not used to it. Measure these once there are answers. */
const SECONDS = { single: 30, multiple: 40, number: 40, text: 40, order: 55, match: 60 }

export function itemResponse(question: Question): ItemResponse {
  const floor = floorOf(question)
  return { floor, easiness: above(floor, itemTraits(question).easiness), seconds: SECONDS[question.kind] }
}

/** Of the question that estimates are told by: four options, of medium difficulty. */
export const TYPICAL_RESPONSE: ItemResponse = {
  floor: 0.25,
  easiness: above(0.25, TYPICAL_EASINESS),
  seconds: SECONDS.single,
}

/** Easiness once guessing is taken away; `easiness` is the logit of the whole share of right answers. */
function above(floor: number, easiness: number): number {
  return logit(Math.max(0.05, (sigmoid(easiness) - floor) / (1 - floor)))
}

function floorOf(question: Question): number {
  switch (question.kind) {
    case 'single':
      return 1 / question.options.length
    case 'multiple':
      return 1 / (2 ** question.options.length - 1)
    case 'order':
      return 1 / factorial(question.items.length)
    case 'match':
      return 1 / factorial(question.pairs.length)
    default:
      return 0.02
  }
}

function factorial(n: number): number {
  return n <= 1 ? 1 : n * factorial(n - 1)
}

/**
 * The chance of this outcome for somebody of this ability (logits): the four-parameter logistic model (Barton and Lord,
 * 1981). Saying "I do not know" is no slip, so it tells more than a wrong answer does. Chances of "unknown" and "right" do not
 * add up: it is what a wrong answer would be without slips.
 */
export function chanceOf(
  outcome: PlacementOutcome,
  { easiness, floor }: ItemResponse,
  ability: number,
): number {
  const knows = sigmoid(SLOPE * ability + easiness)
  if (outcome === 'unknown') return (1 - floor) * (1 - knows)
  const right = floor + (1 - SLIP - floor) * knows
  return outcome === 'right' ? right : 1 - right
}
