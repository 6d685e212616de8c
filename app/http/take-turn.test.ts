import { expect, it } from 'vitest'
import { takeTurn } from './take-turn'

it('lets requests begin in the order they came, others of the event loop between any two', async () => {
  const seen: string[] = []
  const watch = () => {
    seen.push('-')
    if (seen.length < 20 && !seen.includes('third')) setImmediate(watch)
  }
  setImmediate(watch)
  const turns = ['first', 'second', 'third'].map((name) => takeTurn().then(() => seen.push(name)))
  await Promise.all(turns)
  const between = seen.join(' ').split(/first|second|third/)
  expect(seen.filter((each) => each !== '-')).toEqual(['first', 'second', 'third'])
  expect(between.slice(1, 3).every((each) => each.includes('-'))).toBe(true)
})

it('begins at once when nobody waits', async () => {
  await takeTurn()
  for (const _ of [1, 2]) await new Promise(setImmediate)
  let hasBegun = false
  void takeTurn().then(() => {
    hasBegun = true
  })
  await Promise.resolve()
  expect(hasBegun).toBe(true)
})

it('lets all begin who came while somebody else held the processor', async () => {
  const turns = [0, 1, 2, 3].map((each) => takeTurn().then(() => each))
  const until = performance.now() + 40
  while (performance.now() < until) {}
  let rounds = 0
  let isWatching = true
  const watch = () => {
    rounds++
    if (isWatching) setImmediate(watch)
  }
  setImmediate(watch)
  expect(await Promise.all(turns)).toEqual([0, 1, 2, 3])
  isWatching = false
  expect(rounds).toBeLessThan(2)
})
