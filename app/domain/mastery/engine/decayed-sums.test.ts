import fc from 'fast-check'
import { expect, test } from 'vitest'
import { abilityAt, addToSums } from './decayed-sums'

const DAY = 86_400_000
const zero = { a: 0, n: 0, tRef: 0 }

test('an answer counts half as much after one half-life', () => {
  const sums = addToSums(zero, 0.4, 0.24, DAY, DAY)
  expect(addToSums(sums, 0, 0, 2 * DAY, DAY)).toEqual({ a: 0.2, n: 0.12, tRef: 2 * DAY })
})

test('an answer that arrives late is faded as if it had come in time', () => {
  const inTime = addToSums(addToSums(zero, 0.4, 0.24, DAY, DAY), -0.6, 0.2, 3 * DAY, DAY)
  const late = addToSums(addToSums(zero, -0.6, 0.2, 3 * DAY, DAY), 0.4, 0.24, DAY, DAY)
  expect(late.a).toBeCloseTo(inTime.a, 12)
  expect(late.n).toBeCloseTo(inTime.n, 12)
  expect(late.tRef).toBe(3 * DAY)
})

test('the order of arrival does not matter, to 1e-9', () => {
  const answers = fc.array(
    fc.record({ at: fc.integer({ min: 0, max: 200 * DAY }), e: fc.double({ min: -1, max: 1, noNaN: true }) }),
  )
  fc.assert(
    fc.property(answers, fc.constantFrom(60 * DAY, DAY, 0.01 * DAY), (list, halfLife) => {
      const sum = (order: typeof list) =>
        order.reduce((sums, each) => addToSums(sums, each.e, 0.25, each.at, halfLife), zero)
      const [one, other] = [sum(list), sum([...list].sort((a, b) => a.at - b.at || a.e - b.e))]
      expect(Math.abs(one.a - other.a)).toBeLessThan(1e-9)
      expect(Math.abs(one.n - other.n)).toBeLessThan(1e-9)
      expect(one.tRef).toBe(other.tRef)
    }),
  )
})

test('ability is pulled towards 0 by two answers and fades with time', () => {
  expect(abilityAt({ a: 1, n: 2, tRef: 0 }, 0, DAY)).toBe(0.25)
  expect(abilityAt({ a: 1, n: 2, tRef: 0 }, DAY, DAY)).toBeCloseTo(0.5 / 3, 12)
  expect(abilityAt({ a: 1, n: 2, tRef: 0 }, 100_000 * DAY, DAY)).toBe(0)
})
