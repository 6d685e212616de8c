import { expect, test } from 'vitest'
import { RepeatedAnswer, responseLog } from './response-log'

const answer = (learner: string, time: number, more = {}) => ({
  ...{ learner, skill: 's', item: 'i', correct: true, time },
  ...more,
})

test('answers are sorted by learner and time; equal times keep their order', () => {
  const log = responseLog([
    answer('a', 2_000_000, { item: 'second' }),
    answer('b', 1_000_000),
    answer('a', 1_000_000, { item: 'first' }),
    answer('a', 2_000_000, { item: 'third' }),
  ])
  expect([...log.item].map((item) => log.itemNames[item])).toEqual(['first', 'second', 'third', 'i'])
  expect([...log.begins]).toEqual([0, 3, 4])
  expect([...log.row]).toEqual([2, 0, 3, 1])
  expect(log.isOrder).toBe(false)
})

test('small times are an order, not seconds', () => {
  expect(responseLog([answer('a', 1), answer('a', 2)]).isOrder).toBe(true)
})

test('a log that repeats one answer for each of its skills is refused', () => {
  const rows = Array.from({ length: 50 }, (_, i) => [
    answer('a', i, { item: `i${i}`, skill: 'one' }),
    answer('a', i, { item: `i${i}`, skill: 'other' }),
  ]).flat()
  expect(() => responseLog(rows)).toThrow(RepeatedAnswer)
})
