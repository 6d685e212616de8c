import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aPlacementPath } from '#tests/support/placement-path'
import { tryPlacement } from '#tests/support/placement-trial'
import { MOST_QUESTIONS } from './placement/figures'
import type { PlacementOutcome } from './placement-plan'
import { beginPlacement, stepPlacement } from './step-placement'

const path = aPlacementPath({ modules: [2, 2, 1, 1, 1, 1], chained: 2 })
const long = aPlacementPath({ modules: [6, 5, 6, 6, 5, 5, 4, 5, 5, 6], chained: 3 })
const anyOutcomes = fc.array(fc.constantFrom<PlacementOutcome>('right', 'wrong', 'unknown'), {
  minLength: MOST_QUESTIONS,
  maxLength: MOST_QUESTIONS,
})

/** Gives these answers one after the other. */
function inTurn(outcomes: readonly PlacementOutcome[]): () => PlacementOutcome {
  let at = -1
  return () => {
    at += 1
    return outcomes[at] ?? 'unknown'
  }
}

test('whatever is answered it ends within twenty questions, asks none twice, and says something of every lesson', () => {
  fc.assert(
    fc.property(anyOutcomes, fc.string(), (outcomes, seed) => {
      const { itemIds, lessons, asked, right } = tryPlacement(path, inTurn(outcomes), seed)
      expect(asked).toBeLessThanOrEqual(20)
      expect(new Set(itemIds).size).toBe(itemIds.length)
      expect(right).toBe(outcomes.slice(0, asked).filter((outcome) => outcome === 'right').length)
      expect(lessons.map((lesson) => lesson.lessonId)).toEqual(path.plan.lessons.map((lesson) => lesson.id))
    }),
    { numRuns: 30 },
  )
})

test('the same answers with the same seed ask the same questions', () => {
  fc.assert(
    fc.property(anyOutcomes, fc.string(), (outcomes, seed) => {
      const once = tryPlacement(path, inTurn(outcomes), seed)
      expect(tryPlacement(path, inTurn(outcomes), seed)).toEqual(once)
    }),
    { numRuns: 10 },
  )
})

test('two people do not begin with the same question', () => {
  const first = Array.from(
    { length: 12 },
    (_, i) => beginPlacement({ ...path, seed: `${i}` }, 0).items[0]?.itemId,
  )
  expect(new Set(first).size).toBeGreaterThan(3)
})

test('who gets everything right may skip everything, of a short path and of a long one', () => {
  for (const each of [path, long])
    expect(new Set(tryPlacement(each, () => 'right').lessons.map((lesson) => lesson.state))).toEqual(
      new Set(['skip']),
    )
})

test('nobody is told to skip a lesson when nothing of its module was asked', () => {
  const { lessons, itemIds } = tryPlacement(long, () => 'right')
  const asked = new Set(itemIds.map((id) => id.split('.')[0]))
  expect(
    lessons.filter((lesson) => lesson.state === 'skip' && !asked.has(lesson.lessonId.split('.')[0])),
  ).toEqual([])
  expect(asked.size).toBe(10)
})

test('who gets everything wrong, or knows nothing, is to learn everything, and is asked only a few questions', () => {
  for (const outcome of ['wrong', 'unknown'] as const) {
    const { lessons, asked } = tryPlacement(path, () => outcome)
    expect(new Set(lessons.map((lesson) => lesson.state))).toEqual(new Set(['learn']))
    expect(asked).toBeLessThanOrEqual(8)
  }
})

test('a lesson without questions is never skipped, one completed before is not asked about', () => {
  const bank = new Map([...path.bank].filter(([, { lessonId }]) => lessonId !== 'm2.0'))
  const lessons = path.plan.lessons.map((lesson) => ({ ...lesson, isDone: lesson.id === 'm0.0' }))
  const result = tryPlacement({ plan: { ...path.plan, lessons }, bank }, () => 'right')
  const stateOf = (id: string) => result.lessons.find((lesson) => lesson.lessonId === id)?.state
  expect(stateOf('m2.0')).toBe('learn')
  expect(stateOf('m0.0')).toBe('done')
  expect(result.itemIds.filter((id) => id.startsWith('m0.0.'))).toEqual([])
})

test('a question whose answer was seen not long ago is not asked', () => {
  const seen = [...path.bank.keys()].filter((id) => !id.endsWith('.q4'))
  const { itemIds } = tryPlacement({ ...path, plan: { ...path.plan, seen } }, () => 'right')
  expect(itemIds.length).toBeGreaterThan(0)
  expect(itemIds.filter((id) => !id.endsWith('.q4'))).toEqual([])
})

test('no new question after thirteen minutes and a half at work; time away is not counted', () => {
  const thinking = (seconds: number) => {
    const run = { ...path, seed: 'seed' }
    let now = 0
    let step = beginPlacement(run, now)
    while (!('end' in step)) {
      now += seconds * 1000
      step = stepPlacement({ ...run, items: step.items }, step.items.length % 2 ? 'right' : 'wrong', now)
    }
    return { end: step.end, asked: step.items.length }
  }
  expect(thinking(60)).toEqual({ end: 'time', asked: 14 })
  expect(thinking(3600)).toEqual({ end: 'time', asked: 7 })
  expect(thinking(10).end).not.toBe('time')
})
