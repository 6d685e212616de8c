import { placeLessons } from '~/domain/mastery/place-lessons'
import type { PlacementBank, PlacementOutcome, PlacementPlan } from '~/domain/mastery/placement-plan'
import type { PlacementResult } from '~/domain/mastery/placement-verdict'
import { beginPlacement, stepPlacement } from '~/domain/mastery/step-placement'

export type TrialPath = { plan: PlacementPlan; bank: PlacementBank }

/** Takes a whole placement test, 25 seconds a question. */
export function tryPlacement(
  path: TrialPath,
  answer: (itemId: string) => PlacementOutcome,
  seed = 'seed',
): PlacementResult & { itemIds: string[] } {
  const run = { ...path, seed }
  let now = 0
  let step = beginPlacement(run, now)
  while (!('end' in step)) {
    now += 25_000
    step = stepPlacement({ ...run, items: step.items }, answer(step.items.at(-1)?.itemId ?? ''), now)
  }
  const itemIds = step.items.map((item) => item.itemId)
  return { ...placeLessons(path.plan, path.bank, step.items, step.end), itemIds }
}
