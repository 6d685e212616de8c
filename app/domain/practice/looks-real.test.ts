import fc from 'fast-check'
import { expect, test } from 'vitest'
import { looksReal } from './looks-real'

test.each([
  ['0912345678', true],
  ['gọi 0912 345 678 nhé', true],
  ['0912.345.678', true],
  ['024-3825-1234', false],
  ['0243825123', true],
  ['079301012345', true],
  ['079 301 012 345', true],
  ['4111 1111 1111 1112', true],
  ['0900 000 012', false],
  ['000 301 012 345', false],
  ['0000 1234 567', false],
  ['1111111111', false],
  ['1.250.000 đồng', false],
  ['09:24 ngày 22.11.2026', false],
  ['45000', false],
  ['', false],
])('“%s”: could be somebody’s: %s', (text, isReal) => {
  expect(looksReal(text)).toBe(isReal)
})

test('words around a number, and gaps within it, hide nothing', () => {
  const digits = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 12, maxLength: 12 })
  const gap = fc.constantFrom('', ' ', '.', '-')
  fc.assert(
    fc.property(digits, gap, fc.constantFrom('', 'số ', '(', 'a'), (each, between, before) => {
      const plain = each.join('')
      const text = `${before}${each.join(between)} của bác`
      expect(looksReal(text)).toBe(looksReal(plain))
      expect(looksReal(plain)).toBe(!plain.startsWith('000') && new Set(each).size > 1)
    }),
  )
})
