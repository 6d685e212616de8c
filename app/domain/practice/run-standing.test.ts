import { expect, test } from 'vitest'
import { runStanding } from './run-standing'

const HOUR = 3_600_000

function standingOf(times: number[], known: Partial<Parameters<typeof runStanding>[0]> = {}) {
  const inputs = times.map((at) => ({ input: { press: 'take' }, at }))
  const judgement = { isOver: true, isWhole: true, took: times.at(-1) ?? 0 }
  return runStanding({ inputs, judgement, claimsOver: true, isPublished: true, ...known })
}

test('fingers need a quarter of a second, and nobody takes more than six hours', () => {
  expect(standingOf([10, 20, 750])).toBe('counted')
  expect(standingOf([10, 20, 749])).toBe('too-fast')
  expect(standingOf([0, 6 * HOUR])).toBe('counted')
  expect(standingOf([0, 6 * HOUR + 1])).toBe('too-long')
})

test('time may stand still and not go back', () => {
  expect(standingOf([2_000, 2_000, 2_000])).toBe('counted')
  expect(standingOf([2_000, 1_999, 4_000])).toBe('no-match')
  expect(standingOf([-1, 4_000])).toBe('no-match')
})

test('500 inputs are enough for anybody', () => {
  const every = (count: number) => Array.from({ length: count }, (_, i) => (i + 1) * 1_000)
  expect(standingOf(every(500))).toBe('counted')
  expect(standingOf(every(501))).toBe('too-long')
})

test('that it is another revision is told before anything else', () => {
  expect(standingOf([-1], { isPublished: false, claimsOver: false })).toBe('other-revision')
})
