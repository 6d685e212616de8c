import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readNumbers } from './read-numbers'

test.each([
  ['14', [14]],
  ['14 tuổi', [14]],
  ['đủ 14 tuổi.', [14]],
  ['-5', [-5]],
  ['1,5', [1.5]],
  ['1.5', [1.5]],
  ['1 500', [1500]],
  ['1 500 000 đồng', [1500000]],
  ['1.500.000', [1500000]],
  ['1,500,000', [1500000]],
  ['1.500.000,25', [1500000.25]],
  ['1,500,000.25', [1500000.25]],
  ['1.500', [1500, 1.5]],
  ['0.500', [0.5]],
  ['1,5 triệu', [1500000]],
  ['500k', [500000]],
  ['2 tỷ đồng', [2000000000]],
  ['１４', [14]],
])('"%s" can be read as %j', (text, values) => {
  expect(readNumbers(text)).toEqual(values)
})

test.each(['', 'mười bốn', '14 hay 16', '14-16', '12.5.2026', '1.50.000', '1,500.00.1', '...'])(
  '"%s" is no number that can be relied on',
  (text) => {
    expect(readNumbers(text)).toEqual([])
  },
)

test('a million in the unit may be written again or left out', () => {
  expect(readNumbers('2 triệu', 'triệu đồng')).toEqual([2, 2000000])
  expect(readNumbers('2 triệu', 'đồng')).toEqual([2000000])
})

test('whatever is typed, reading ends in finite numbers', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'0123456789., -k') })), (text) => {
      for (const value of readNumbers(text.slice(0, 200))) expect(Number.isFinite(value)).toBe(true)
    }),
  )
})
