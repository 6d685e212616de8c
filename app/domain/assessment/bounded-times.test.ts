import fc from 'fast-check'
import { expect, test } from 'vitest'
import { boundedTimes, readTook } from './bounded-times'

const anyTimes = fc.array(fc.option(fc.nat(3_600_000), { nil: null }), { maxLength: 25 })

test('times together are never longer than what passed, and those that fit stay as they are', () => {
  fc.assert(
    fc.property(anyTimes, fc.nat(3_600_000), (times, elapsed) => {
      const bounded = boundedTimes(times, elapsed)
      const sum = (list: readonly (number | null)[]) => list.reduce<number>((all, one) => all + (one ?? 0), 0)
      expect(sum(bounded)).toBeLessThanOrEqual(elapsed)
      expect(bounded.map((one) => one === null)).toEqual(times.map((one) => one === null))
      if (sum(times) <= elapsed) expect(bounded).toEqual(times)
    }),
  )
})

test('a time is whole ms and at most what has passed; anything else is none', () => {
  expect(readTook('4200', 60_000)).toBe(4_200)
  expect(readTook('99999999', 60_000)).toBe(60_000)
  expect(readTook('5', -20)).toBe(0)
  for (const text of ['', '-1', '1.5', '1e9', 'NaN', null, undefined, '12345678901'])
    expect(readTook(text, 60_000)).toBeNull()
})
