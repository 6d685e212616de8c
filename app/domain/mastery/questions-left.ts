import { beliefAfter } from './placement/belief-after'
import { MOST_QUESTIONS } from './placement/figures'
import { targetsOf, targetsThat } from './placement/targets-of'
import type { PlacementRun } from './step-placement'

/** Each answer decides about so many lessons, by what the simulations of docs/decisions/034 show. */
const LESSONS_AN_ANSWER = 0.4

/** About how many questions are still to come, the one that waits among them: a word, not a promise. */
export function questionsLeft({ plan, bank, items }: Omit<PlacementRun, 'seed'>): number {
  const { belief, placeOf } = beliefAfter(plan, bank, items)
  const undecided = targetsThat('look', belief, targetsOf(plan, bank, placeOf)).length
  return Math.max(1, Math.min(MOST_QUESTIONS - items.length + 1, Math.round(undecided / LESSONS_AN_ANSWER)))
}
