import { expect, test } from 'vitest'
import { minutesUntil } from './minutes-until'

const now = new Date('2026-11-22T08:00:00Z')

test('a wait is rounded up to whole minutes, so that nobody is told to come back too early', () => {
  expect(minutesUntil(new Date('2026-11-22T08:00:30Z'), now)).toBe(1)
  expect(minutesUntil(new Date('2026-11-22T08:01:00Z'), now)).toBe(1)
  expect(minutesUntil(new Date('2026-11-22T08:01:01Z'), now)).toBe(2)
})

test('a wait that is over by now is still said as one minute', () => {
  expect(minutesUntil(new Date('2026-11-22T07:59:00Z'), now)).toBe(1)
})
