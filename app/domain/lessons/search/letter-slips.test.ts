import fc from 'fast-check'
import { expect, test } from 'vitest'
import { letterSlips } from './letter-slips'

test('a letter missing, added, wrong or swapped is one slip', () => {
  expect(letterSlips('toan', 'ton', 2)).toBe(1)
  expect(letterSlips('toan', 'toann', 2)).toBe(1)
  expect(letterSlips('toan', 'tian', 2)).toBe(1)
  expect(letterSlips('toan', 'tona', 2)).toBe(1)
  expect(letterSlips('toan', 'toan', 2)).toBe(0)
})

test('more slips than the limit are just more', () => {
  expect(letterSlips('deepfake', 'dipfek', 2)).toBe(3)
  expect(letterSlips('a', 'abcdef', 1)).toBe(2)
})

test('it is the same both ways', () => {
  const word = fc.string({ unit: fc.constantFrom(...'abcd'), maxLength: 6 })
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(letterSlips(a, b, 9)).toBe(letterSlips(b, a, 9))
    }),
  )
})
