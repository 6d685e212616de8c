import { expect, test } from 'vitest'
import { keepRecent } from './keep-recent'

test('the same question is asked once, also by two at the same time', async () => {
  const asked: string[] = []
  const read = keepRecent(2, async (key: string) => {
    asked.push(key)
    return key.toUpperCase()
  })
  expect(await Promise.all([read('a'), read('a')])).toEqual(['A', 'A'])
  expect(await read('a')).toBe('A')
  expect(asked).toEqual(['a'])
})

test('the answer used longest ago is forgotten first', async () => {
  const asked: string[] = []
  const read = keepRecent(2, async (key: string) => {
    asked.push(key)
    return key
  })
  for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) await read(key)
  expect(asked).toEqual(['a', 'b', 'c', 'b'])
})

test('a failure and an absence are asked again', async () => {
  const answers = [Promise.reject(new Error('away')), Promise.resolve(null), Promise.resolve('here')]
  const read = keepRecent(2, () => answers.shift() ?? Promise.resolve(null))
  await expect(read('a')).rejects.toThrow('away')
  expect(await read('a')).toBeNull()
  expect(await read('a')).toBe('here')
})
