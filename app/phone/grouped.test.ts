import { expect, test } from 'vitest'
import { grouped } from './grouped'

test('digits are grouped by three, whatever else was typed between them', () => {
  expect(grouped('85000')).toBe('85.000 đồng')
  expect(grouped('1.250.000đ')).toBe('1.250.000 đồng')
  expect(grouped('999')).toBe('999 đồng')
})

test('nothing typed is 0, and zeros before a number do not count', () => {
  expect(grouped('')).toBe('0 đồng')
  expect(grouped('00045')).toBe('45 đồng')
})
