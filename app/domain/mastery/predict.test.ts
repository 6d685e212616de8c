import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anEvent, anyHistory, DAY, noPractice, rightAnswers, START } from '#tests/support/mastery-event'
import { foldEvents } from './fold-events'
import type { MasteryEvent } from './mastery-event'
import { probabilityAt, uncertaintyAt } from './predict'

const typical = (events: MasteryEvent[], at: number) => {
  const fold = foldEvents(events, noPractice)
  return probabilityAt(at, fold.skills.get('skill'), fold.learner)
}

test('somebody new is expected to get about half of the typical questions', () => {
  expect(typical([], START)).toBeCloseTo(1 / (1 + Math.exp(-(Math.log(0.65 / 0.35) - 0.63))), 12)
})

test('the formula, worked by hand for one right answer to a medium question, a day later', () => {
  const [e, v] = [0.35, 0.65 * 0.35]
  const long = 2 ** (-1 / 60)
  const sixty = (e * long) / (v * long + 2)
  const day = e / 2 / (v / 2 + 2)
  const logit =
    Math.log(0.65 / 0.35) +
    (0.45 + 0.23) * sixty +
    0.14 * day +
    0.04 * Math.log(2) -
    0.18 * Math.log(2) +
    0.41 * e
  expect(typical([anEvent()], START + DAY)).toBeCloseTo(1 / (1 + Math.exp(-logit)), 12)
})

test('a right answer is worth more than a wrong one to the same question, whatever came before', () => {
  fc.assert(
    fc.property(anyHistory, fc.constantFrom(0, 0.62, 1.39), fc.nat(90), (history, easiness, days) => {
      const before = history.map((event) => ({ ...event, skillId: 'skill' }))
      const next = anEvent({ at: START + 61 * DAY, easiness })
      const at = next.at + days * DAY
      const right = typical([...before, next], at)
      expect(right).toBeGreaterThan(typical([...before, { ...next, isRight: false }], at))
    }),
  )
})

test('among questions of one difficulty a right answer never lowers the estimate', () => {
  fc.assert(
    fc.property(anyHistory, fc.constantFrom(0, 0.62, 1.39), fc.nat(90), (history, easiness, days) => {
      const before = history.map((event) => ({ ...event, skillId: 'skill', easiness }))
      const next = anEvent({ at: START + (61 + days) * DAY, easiness })
      expect(typical([...before, next], next.at)).toBeGreaterThanOrEqual(typical(before, next.at))
    }),
  )
})

test('what is not practised is slowly forgotten', () => {
  const events = rightAnswers(12)
  const after = [1, 7, 30, 180].map((days) => typical(events, START + days * DAY))
  expect(after).toEqual([...after].sort((a, b) => b - a))
})

test('having got an item right before makes it likelier, having merely tried it does not', () => {
  const { skills, learner } = foldEvents(rightAnswers(3), noPractice)
  const chance = (tries: number, wins: number) =>
    probabilityAt(START, skills.get('skill'), learner, { easiness: 0, tries, wins })
  expect(chance(2, 2)).toBeGreaterThan(chance(0, 0))
  expect(chance(2, 0)).toBeLessThan(chance(0, 0))
})

test('the estimate grows surer with answers and less sure with time', () => {
  const few = foldEvents(rightAnswers(1), noPractice).skills.get('skill')
  const many = foldEvents(rightAnswers(20), noPractice).skills.get('skill')
  if (!few || !many) throw new Error('no state')
  expect(uncertaintyAt(START, many)).toBeLessThan(uncertaintyAt(START, few))
  expect(uncertaintyAt(START + 90 * DAY, many)).toBeGreaterThan(uncertaintyAt(START, many))
})
