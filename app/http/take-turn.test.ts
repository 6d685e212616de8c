import { expect, it } from 'vitest'
import { takeTurn } from './take-turn'

it('lets requests begin in the order they came, others of the event loop between any two', async () => {
  const seen: string[] = []
  const turns = ['first', 'second', 'third'].map((name) => takeTurn().then(() => seen.push(name)))
  const watch = () => {
    seen.push('-')
    if (seen.length < 20 && !seen.includes('third')) setImmediate(watch)
  }
  setImmediate(watch)
  await Promise.all(turns)
  const between = seen.join(' ').split(/first|second|third/)
  expect(seen.filter((each) => each !== '-')).toEqual(['first', 'second', 'third'])
  expect(between.slice(1, 3).every((each) => each.includes('-'))).toBe(true)
})

it('begins at once when nobody waits', async () => {
  await takeTurn()
  await expect(takeTurn()).resolves.toBeUndefined()
})
