import { expect, test } from 'vitest'
import { oneAtATime } from './one-at-a-time'

test('answers come one after another, in the order asked', async () => {
  const done: string[] = []
  const ask = oneAtATime({ mostWaiting: 5 }, async (input: string) => {
    done.push(`${input} begun`)
    await Promise.resolve()
    done.push(`${input} over`)
    return input.toUpperCase()
  })
  expect(await Promise.all([ask('a'), ask('b')])).toEqual(['A', 'B'])
  expect(done).toEqual(['a begun', 'a over', 'b begun', 'b over'])
})

test('of those that wait under one key only the newest is answered', async () => {
  const ask = oneAtATime({ mostWaiting: 5 }, async (input: string) => input)
  expect(await Promise.all([ask('1', 'k'), ask('2', 'k'), ask('3', 'k'), ask('4')])).toEqual([
    '1',
    null,
    '3',
    '4',
  ])
})

test('those beyond the most that may wait get nothing', async () => {
  const ask = oneAtATime({ mostWaiting: 1 }, async (input: string) => input)
  expect(await Promise.all([ask('1'), ask('2'), ask('3')])).toEqual(['1', '2', null])
})

test('one that fails fails alone', async () => {
  const ask = oneAtATime({ mostWaiting: 5, longestRestMs: 1 }, async (input: string) => {
    if (input === 'bad') throw new Error('bad')
    return input
  })
  const [bad, good] = await Promise.allSettled([ask('bad'), ask('good')])
  expect(bad.status).toBe('rejected')
  expect(good).toEqual({ status: 'fulfilled', value: 'good' })
})
