import { expect, test } from 'vitest'
import { dueDays, firstOn, spreadWeekdays } from './review-calendar'

// A Monday, 08:00 in Vietnam.
const NOW = new Date('2026-11-30T01:00:00Z')
const due = (skillId: string, at: string) => ({ skillId, dueAt: new Date(at) })

test('every day of the coming month on which something becomes due is told once, in Vietnam’s days', () => {
  const skills = [
    due('c', '2026-12-05T17:30:00Z'), // after midnight in Vietnam
    due('a', '2026-12-03T02:00:00Z'),
    due('b', '2026-12-03T16:59:00Z'),
    due('late', '2027-01-20T00:00:00Z'),
  ]
  expect(dueDays(skills, '19:30', NOW)).toEqual([
    { day: '2026-12-03', skillIds: ['a', 'b'] },
    { day: '2026-12-06', skillIds: ['c'] },
  ])
})

test('what is overdue is for today, or for tomorrow once the time of day has passed', () => {
  const skills = [due('a', '2026-11-20T02:00:00Z'), due('b', '2026-11-30T10:00:00Z')]
  expect(dueDays(skills, '19:30', NOW)).toEqual([{ day: '2026-11-30', skillIds: ['a', 'b'] }])
  expect(dueDays(skills, '07:00', NOW)).toEqual([{ day: '2026-12-01', skillIds: ['a', 'b'] }])
})

test('what is repeated begins on its next weekday', () => {
  expect(firstOn([0, 3], '19:30', NOW)).toBe('2026-11-30')
  expect(firstOn([0, 3], '07:00', NOW)).toBe('2026-12-03')
  expect(firstOn([6], '19:30', NOW)).toBe('2026-12-06')
})

test('a goal of so many days is spread over as many weekdays', () => {
  expect([0, 1, 2, 3, 4, 5].map((days) => spreadWeekdays(days).length)).toEqual([0, 1, 2, 3, 4, 5])
})
