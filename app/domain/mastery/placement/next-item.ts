import type { AskedItem, PlacementBank, PlacementEnd, PlacementPlan } from '../placement-plan'
import { beliefAfter } from './belief-after'
import { type Candidate, chooseItem } from './choose-item'
import { FEWEST_QUESTIONS, MOST_ON_ONE_MS, MOST_QUESTIONS, MOST_SPENT_MS } from './figures'
import { itemResponse } from './item-response'
import { targetsOf, undecidedOf } from './targets-of'

/** What to ask next, or why the test is over. The same input gives the same. */
export function nextItem(
  plan: PlacementPlan,
  bank: PlacementBank,
  items: readonly AskedItem[],
  seed: string,
): { itemId: string } | { end: PlacementEnd } {
  if (items.length >= MOST_QUESTIONS) return { end: 'questions' }
  if (timeSpent(items) >= MOST_SPENT_MS) return { end: 'time' }
  const { belief, placeOf } = beliefAfter(plan, bank, items)
  const targets = targetsOf(plan, bank, placeOf)
  const isSure = undecidedOf(belief, targets).length === 0
  if (isSure && items.length >= FEWEST_QUESTIONS) return { end: 'sure' }
  const found = chooseItem(belief, targets, candidates(plan, bank, items, placeOf), `${seed} ${items.length}`)
  return found ? { itemId: found.id } : { end: isSure ? 'sure' : 'nothing-left' }
}

function candidates(
  plan: PlacementPlan,
  bank: PlacementBank,
  items: readonly AskedItem[],
  placeOf: ReadonlyMap<string, number>,
): Candidate[] {
  const gone = new Set([...plan.seen, ...items.map((item) => item.itemId)])
  const done = new Set(plan.lessons.filter((lesson) => lesson.isDone).map((lesson) => lesson.id))
  return [...bank].flatMap(([id, { question, lessonId }]) => {
    const skill = placeOf.get(question.skill)
    if (skill === undefined || gone.has(id) || done.has(lessonId)) return []
    return [{ id, skill, response: itemResponse(question) }]
  })
}

/** Time with a question at hand; who goes away meanwhile does not lose it. */
function timeSpent(items: readonly AskedItem[]): number {
  return items.reduce(
    (sum, { askedAt, answeredAt }) =>
      sum + Math.min(MOST_ON_ONE_MS, Math.max(0, (answeredAt ?? askedAt) - askedAt)),
    0,
  )
}
