import fc from 'fast-check'
import { expect, test } from 'vitest'
import { splitEvenly } from './split-evenly'

const household = (n: number, memberId: string | null = null) => ({
  ...{ householdId: `id-${n}`, code: `H${n}`, memberId },
})

test('neighbours go to one member', () => {
  const split = splitEvenly(
    [4, 1, 3, 2].map((n) => household(n)),
    ['an', 'binh'],
  )
  expect(Object.fromEntries(split)).toEqual({ 'id-1': 'an', 'id-2': 'an', 'id-3': 'binh', 'id-4': 'binh' })
})

test('whoever looks after a household keeps it, and gives up only what is too much', () => {
  const households = [household(1, 'an'), household(2, 'an'), household(3, 'an'), household(4, 'left')]
  const split = splitEvenly(households, ['binh', 'an'])
  expect(Object.fromEntries(split)).toEqual({ 'id-1': 'an', 'id-2': 'an', 'id-3': 'binh', 'id-4': 'binh' })
})

test('without members nothing is proposed', () => {
  expect(splitEvenly([household(1)], []).size).toBe(0)
})

test('everybody has as many as any other or one more, and no household changes hands needlessly', () => {
  const members = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { minLength: 1 })
  const holders = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'left', null), { maxLength: 60 })
  fc.assert(
    fc.property(members, holders, (ids, held) => {
      const households = held.map((memberId, n) => household(n, memberId))
      const split = splitEvenly(households, ids)
      expect(split.size).toBe(households.length)
      const counts = ids.map((id) => [...split.values()].filter((each) => each === id).length)
      expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1)
      const before = ids.map((id) => held.filter((each) => each === id).length)
      const kept = households.filter(
        ({ householdId, memberId }) => split.get(householdId) === memberId,
      ).length
      expect(kept).toBe(before.reduce((sum, count, i) => sum + Math.min(count, counts[i] ?? 0), 0))
    }),
  )
})
