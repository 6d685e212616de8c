import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anEvent, anyHistory, DAY, HOUR, noPractice, rightAnswers, START } from '#tests/support/mastery-event'
import { seededRandom, shuffled } from '~/lib/seeded-random'
import { foldEvents, foldOnto } from './fold-events'
import type { HasPractice } from './has-practice'

/** Every skill gets a practice in the middle of the two months. */
const halfWay: HasPractice = (_, at) => at >= START + 30 * DAY

const stateOf = (events: Parameters<typeof foldEvents>[0], skillId = 'skill') => {
  const state = foldEvents(events, noPractice).skills.get(skillId)
  if (!state) throw new Error(`no ${skillId}`)
  return state
}

test('answers in any order come to the same', () => {
  fc.assert(
    fc.property(anyHistory, fc.string(), (history, seed) => {
      expect(foldEvents(shuffled(history, seededRandom(seed)), halfWay)).toEqual(foldEvents(history, halfWay))
    }),
  )
})

test('an answer sent again changes nothing', () => {
  fc.assert(
    fc.property(anyHistory, (history) => {
      const twice = foldEvents([...history, ...history.slice(0, 10)], halfWay)
      expect(twice).toEqual(foldEvents(history, halfWay))
    }),
  )
})

test('going on from a state gives what folding everything gives, to the last bit', () => {
  fc.assert(
    fc.property(anyHistory, fc.nat(40), (history, cut) => {
      const times = [...new Set(history.map((event) => event.at))].sort((a, b) => a - b)
      const until = times[cut % Math.max(1, times.length)] ?? 0
      const earlier = foldEvents(
        history.filter((event) => event.at <= until),
        halfWay,
      )
      const later = history.filter((event) => event.at > until)
      expect(foldOnto(earlier, later, halfWay)).toEqual(foldEvents(history, halfWay))
    }),
  )
})

test('going on from a state leaves that state as it was', () => {
  const before = foldEvents(rightAnswers(2), noPractice)
  const copy = structuredClone(before)
  foldOnto(before, [anEvent({ at: START + DAY })], noPractice)
  expect(before).toEqual(copy)
})

test('one item again within 30 days moves neither the estimate nor the certificate', () => {
  const [first, again] = [anEvent({ itemId: 'x' }), anEvent({ itemId: 'x', at: START + 29 * DAY })]
  const { lastAt, lastEventId, dueAt, level, ...rest } = stateOf([first, again])
  expect(stateOf([first])).toMatchObject(rest)
  expect(lastAt).toBe(START + 29 * DAY)
})

test('practising one item every day for months certifies nobody', () => {
  const events = Array.from({ length: 200 }, (_, day) => anEvent({ itemId: 'x', at: START + day * DAY }))
  expect(stateOf(events)).toMatchObject({ n: 1, counted: 1, masteredAt: null })
})

test('one item after 30 days counts again', () => {
  const events = [anEvent({ itemId: 'x' }), anEvent({ itemId: 'x', at: START + 30 * DAY })]
  expect(stateOf(events)).toMatchObject({ n: 2, counted: 2, wins: 2, successDays: 2 })
  expect(stateOf(events).s).toBeCloseTo(0.5 * 1.5 * (0.95 / 0.8), 12)
})

test('a late answer makes the later one to the same item a repeat', () => {
  const [early, late] = [anEvent({ itemId: 'x', isRight: false }), anEvent({ itemId: 'x', at: START + HOUR })]
  expect(stateOf([late, early])).toMatchObject({ n: 1, wins: 0 })
})

test('right after a hint leaves a trace but proves nothing', () => {
  expect(stateOf([anEvent({ hintUsed: true })])).toMatchObject({
    n: 0,
    counted: 0,
    wins: 0,
    level: 'learning',
  })
})

test('wrong after a hint is wrong', () => {
  const hinted = anEvent({ hintUsed: true, isRight: false })
  expect(stateOf([hinted])).toMatchObject({ n: 1, counted: 1, wins: 0, prevWrong: true })
})

test('a practice failed first and done unaided the next day is a practice success', () => {
  const run = { itemId: 'run', shape: 'practice' } as const
  const events = [anEvent({ ...run, isRight: false }), anEvent({ ...run, at: START + DAY })]
  expect(stateOf(events)).toMatchObject({ practiceWins: 1, counted: 1 })
  expect(stateOf([anEvent({ ...run, hintUsed: true })]).practiceWins).toBe(0)
})

test('what is learnt in one skill counts for the learner as a whole', () => {
  const fold = foldEvents(
    [anEvent({ skillId: 'one' }), anEvent({ skillId: 'two', at: START + HOUR })],
    noPractice,
  )
  expect(fold.skills.get('one')?.n).toBe(1)
  expect(fold.learner.tRef).toBe(START + HOUR)
  expect(fold.learner.n60).toBeCloseTo(2 * 0.65 * 0.35, 3)
})
