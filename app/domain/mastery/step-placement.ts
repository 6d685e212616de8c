import { nextItem } from './placement/next-item'
import type {
  AskedItem,
  PlacementBank,
  PlacementEnd,
  PlacementOutcome,
  PlacementPlan,
} from './placement-plan'

/** A test under way: all that its next question follows from. */
export type PlacementRun = {
  plan: PlacementPlan
  bank: PlacementBank
  seed: string
  items: readonly AskedItem[]
}

export type PlacementStep =
  /** The last item waits for its answer. */
  { items: AskedItem[] } | { items: AskedItem[]; end: PlacementEnd }

/** Asks the first question. */
export function beginPlacement(run: Omit<PlacementRun, 'items'>, now: number): PlacementStep {
  return askNext({ ...run, items: [] }, now)
}

/** Takes the answer to the question that waits, and asks the next one or ends. */
export function stepPlacement(run: PlacementRun, outcome: PlacementOutcome, now: number): PlacementStep {
  const items = run.items.map((item) =>
    item.outcome === null ? { ...item, outcome, answeredAt: now } : item,
  )
  return askNext({ ...run, items }, now)
}

function askNext({ plan, bank, seed, items }: PlacementRun, now: number): PlacementStep {
  const next = nextItem(plan, bank, items, seed)
  if ('end' in next) return { items: [...items], end: next.end }
  const asked = { itemId: next.itemId, askedAt: now, answeredAt: null, outcome: null }
  return { items: [...items, asked] }
}
