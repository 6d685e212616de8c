import { expect, test } from 'vitest'
import { anEvent, DAY, HOUR, noPractice, rightAnswers, START } from '#tests/support/mastery-event'
import { foldEvents } from './fold-events'
import { probabilityAt } from './predict'
import { nextRung, reviewDate } from './review-date'
import type { SkillState } from './skill-state'

const hard = { easiness: 0 }

function folded(events: Parameters<typeof foldEvents>[0]) {
  const { skills, learner } = foldEvents(events, noPractice)
  const skill = skills.get('skill')
  if (!skill) throw new Error('no state')
  return { skill, learner }
}

test('what is hardly known is to be reviewed after a day', () => {
  expect(folded([anEvent({ isRight: false })]).skill.dueAt).toBe(START + DAY)
})

test('the review falls on the moment at which one time in five would fail', () => {
  const { skill, learner } = folded(rightAnswers(12, hard))
  const last = skill.lastAt
  const due = reviewDate({ ...skill, rung: 7 }, learner, last)
  expect(due).toBeGreaterThan(last + 3 * DAY)
  expect(probabilityAt(due, skill, learner)).toBeLessThanOrEqual(0.8)
  expect(probabilityAt(due - 2 * 60_000, skill, learner)).toBeGreaterThan(0.8)
})

test('no review is put off longer than its rung of 1, 3, 7, 14, 30, 60, 120 days', () => {
  const { skill, learner } = folded(rightAnswers(12, hard))
  const sure = { ...skill, lastE: 20 } satisfies SkillState
  const days = [0, 1, 2, 3, 4, 5, 6, 7].map(
    (rung) => (reviewDate({ ...sure, rung }, learner, skill.lastAt) - skill.lastAt) / DAY,
  )
  expect(days).toEqual([1, 1, 3, 7, 14, 30, 60, 120])
})

test('one rung up for a success on a new day, two down for a miss', () => {
  expect(nextRung(0, true, true)).toBe(1)
  expect(nextRung(3, true, false)).toBe(3)
  expect(nextRung(7, true, true)).toBe(7)
  expect(nextRung(5, false, true)).toBe(3)
  expect(nextRung(1, false, false)).toBe(0)
})

test('several successes on one day are one rung', () => {
  expect(folded(rightAnswers(5)).skill.rung).toBe(1)
  expect(folded([...rightAnswers(5), anEvent({ at: START + DAY })]).skill.rung).toBe(2)
})

test('reviewing a question already known puts the review off, on the same rung', () => {
  const events = [...rightAnswers(12, hard), anEvent({ itemId: 'x', at: START + HOUR, ...hard })]
  const before = folded(events).skill
  const again = folded([...events, anEvent({ itemId: 'x', at: START + 2 * DAY })]).skill
  expect(again.rung).toBe(before.rung)
  expect(again.dueAt).toBe(START + 3 * DAY)
})
