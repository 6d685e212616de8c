import { expect, test } from 'vitest'
import { remembered } from './remembered'

test('an answer is asked for once, and again only when too many others came between', () => {
  const asked: string[] = []
  const lengthOf = remembered(2, (text) => {
    asked.push(text)
    return text.length
  })
  expect(['a', 'bb', 'a', ''].map(lengthOf)).toEqual([1, 2, 1, 0])
  expect(['a', ''].map(lengthOf)).toEqual([1, 0])
  expect(asked).toEqual(['a', 'bb', '', 'a'])
})
