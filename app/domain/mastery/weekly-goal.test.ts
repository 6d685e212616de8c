import { expect, test } from 'vitest'
import { goalOf, weekDays } from './weekly-goal'

test('whoever has not chosen aims at two days, a child at none; what was chosen holds', () => {
  expect([goalOf(null, false), goalOf(null, true)]).toEqual([2, 0])
  expect([goalOf(0, false), goalOf(5, true), goalOf(9, false)]).toEqual([0, 5, 2])
})

test('a week runs from Monday to Sunday as Vietnam counts days', () => {
  // Sunday 23:30 in Vietnam.
  const now = new Date('2026-12-06T16:30:00Z')
  const days = weekDays(
    [
      new Date('2026-11-29T16:59:00Z'), // the Sunday before
      new Date('2026-11-29T17:00:00Z'), // Monday, just after midnight
      new Date('2026-12-02T05:00:00Z'),
      new Date('2026-12-02T06:00:00Z'),
    ],
    now,
  )
  expect(days.map(({ day }) => day.slice(-2))).toEqual(['30', '01', '02', '03', '04', '05', '06'])
  expect(days.map(({ isLit }) => isLit)).toEqual([true, false, true, false, false, false, false])
  expect(days.map(({ isToday }) => isToday)).toEqual([false, false, false, false, false, false, true])
})
