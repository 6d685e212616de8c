import { expect, test } from 'vitest'
import { DAY, noPractice, rightAnswers, START } from '#tests/support/mastery-event'
import { explainStanding } from './explain-standing'
import { foldEvents } from './fold-events'
import { probabilityAt } from './predict'

function explained(events: Parameters<typeof foldEvents>[0], now: number) {
  const { skills, learner } = foldEvents(events, noPractice)
  const skill = skills.get('skill')
  return skill && explainStanding(skill, probabilityAt(now, skill, learner), now)
}

test('a standing is explained by what was answered, when, and against others', () => {
  const events = [...rightAnswers(5), ...rightAnswers(4, { at: START + DAY })]
  const told = explained(events, START + 13 * DAY + 3_600_000)
  expect(told).toMatchObject({ comparison: 'above', percent: 71, answers: 9, days: 2, daysAgo: 12 })
  expect(told?.range[0]).toBeLessThan(71)
  expect(told?.range[1]).toBeGreaterThan(71)
})

test('somebody who misses what others get is told so', () => {
  expect(explained(rightAnswers(3, { isRight: false }), START)?.comparison).toBe('below')
})
