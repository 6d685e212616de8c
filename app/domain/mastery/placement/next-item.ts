import type { AskedItem, PlacementBank, PlacementEnd, PlacementPlan } from '../placement-plan'
import { backedLessons } from './backed-lessons'
import { beliefAfter } from './belief-after'
import { type Candidate, chooseItem } from './choose-item'
import { FEWEST_QUESTIONS, LEAST_GAIN, MOST_ON_ONE_MS, MOST_QUESTIONS, MOST_SPENT_MS } from './figures'
import { itemResponse } from './item-response'
import { type Target, targetsOf, targetsThat } from './targets-of'

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
  const isClear = targetsThat('look', belief, targets).length === 0
  const backed = backedLessons(plan, bank, items)
  const unbacked = targetsThat('skip', belief, targets).filter(({ lesson }) => !backed.has(lesson.id))
  if (isClear && unbacked.length === 0 && items.length >= FEWEST_QUESTIONS) return { end: 'sure' }
  const all = candidates(plan, bank, items, placeOf)
  const near = isClear ? ofLessons(all, unbacked, bank) : []
  const places = targets.map((target) => target.places)
  const chosen = { seed: `${seed} ${items.length}`, least: near.length > 0 ? 0 : LEAST_GAIN }
  const found = chooseItem(belief, places, near.length > 0 ? near : all, chosen)
  return found ? { itemId: found.id } : { end: isClear ? 'sure' : 'nothing-left' }
}

function ofLessons(all: readonly Candidate[], targets: readonly Target[], bank: PlacementBank): Candidate[] {
  const ids = new Set(targets.map(({ lesson }) => lesson.id))
  return all.filter(({ id }) => ids.has(bank.get(id)?.lessonId ?? ''))
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
