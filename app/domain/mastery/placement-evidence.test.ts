import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anEvent, anyHistory, DAY, noPractice, rightAnswers, START } from '#tests/support/mastery-event'
import { seededRandom, shuffled } from '~/lib/seeded-random'
import { foldEvents, foldOnto } from './fold-events'
import type { MasteryEvent } from './mastery-event'
import { probabilityAt } from './predict'

const stateOf = (events: readonly MasteryEvent[]) => {
  const { skills, learner } = foldEvents(events, noPractice)
  const state = skills.get('skill')
  if (!state) throw new Error('no skill')
  return { state, learner }
}

/** A history in which some answers were chosen by a placement test. */
const anyPlacedHistory = fc
  .tuple(anyHistory, fc.array(fc.boolean(), { minLength: 40, maxLength: 40 }))
  .map(([history, placed]) => history.map((event, at) => ({ ...event, estimateOnly: placed[at] === true })))

test('an answer of a placement test moves the estimate as any other does', () => {
  const placed = stateOf([anEvent({ estimateOnly: true })])
  const usual = stateOf([anEvent()])
  const chance = ({ state, learner }: typeof placed) => probabilityAt(START + DAY, state, learner)
  expect(placed.state).toMatchObject({ n: 1, wins: 1, a60: usual.state.a60, lastE: usual.state.lastE })
  expect(chance(placed)).toBe(chance(usual))
})

test('it is no wager, no day of success and no step up the ladder', () => {
  const untouched = {
    s: 0,
    rem: 1,
    counted: 0,
    prevWrong: false,
    successDays: 0,
    rung: 0,
    firstSuccessAt: null,
  }
  for (const isRight of [true, false])
    expect(stateOf([anEvent({ estimateOnly: true, isRight })]).state).toMatchObject(untouched)
})

test('a hundred right answers on a hundred days of placement tests certify nobody', () => {
  const events = Array.from({ length: 100 }, (_, day) =>
    anEvent({ estimateOnly: true, at: START + day * DAY }),
  )
  expect(stateOf(events).state).toMatchObject({ n: 100, counted: 0, masteredAt: null, level: 'fair' })
})

test('what was wagered before and after a placement test is what would have been wagered without it', () => {
  const before = rightAnswers(5)
  const after = rightAnswers(3, { at: START + 3 * DAY })
  const placed = [true, false, true].map((isRight, i) =>
    anEvent({ estimateOnly: true, isRight, at: START + DAY + i * 60_000 }),
  )
  const { s, rem, counted, prevWrong, successDays } = stateOf([...before, ...placed, ...after]).state
  expect(stateOf([...before, ...after]).state).toMatchObject({ s, rem, counted, prevWrong, successDays })
})

test('with placement tests among them answers in any order, sent twice or folded in parts come to the same', () => {
  fc.assert(
    fc.property(anyPlacedHistory, fc.string(), fc.nat(40), (history, seed, cut) => {
      const whole = foldEvents(history, noPractice)
      expect(foldEvents(shuffled([...history, ...history], seededRandom(seed)), noPractice)).toEqual(whole)
      const times = [...new Set(history.map((event) => event.at))].sort((a, b) => a - b)
      const until = times[cut % Math.max(1, times.length)] ?? 0
      const earlier = foldEvents(
        history.filter((event) => event.at <= until),
        noPractice,
      )
      const later = history.filter((event) => event.at > until)
      expect(foldOnto(earlier, later, noPractice)).toEqual(whole)
    }),
  )
})
