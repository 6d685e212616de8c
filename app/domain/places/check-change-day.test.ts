import { expect, test } from 'vitest'
import { checkChangeDay } from './check-change-day'

test.each([
  ['2026-11-29', { day: '2026-11-29' }],
  [' 1/2/2026 ', { day: '2026-02-01' }],
  ['', { refusal: 'day-missing' }],
  ['2026-02-30', { refusal: 'day-not-a-day' }],
  ['hôm qua', { refusal: 'day-not-a-day' }],
  ['2026-11-30', { refusal: 'day-in-future' }],
])('the day “%s” reads as %o', (typed, expected) => {
  // 23:30 on 29 November in Vietnam.
  expect(checkChangeDay(typed, new Date('2026-11-29T16:30:00Z'))).toEqual(expected)
})
