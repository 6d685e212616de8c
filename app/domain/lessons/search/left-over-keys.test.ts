import { expect, test } from 'vitest'
import { withoutLeftOverKeys } from './left-over-keys'

test('Telex keys are taken for the letters they make', () => {
  expect(withoutLeftOverKeys('maatj')).toBe('mat')
  expect(withoutLeftOverKeys('khaaur')).toBe('khau')
  expect(withoutLeftOverKeys('ddawng')).toBe('dang')
  expect(withoutLeftOverKeys('kichs')).toBe('kich')
  expect(withoutLeftOverKeys('toasn')).toBe('toan')
  expect(withoutLeftOverKeys('duwowcj')).toBe('duoc')
})

test('VNI keys too', () => {
  expect(withoutLeftOverKeys('ma65t')).toBe('mat')
  expect(withoutLeftOverKeys('d9a8ng')).toBe('dang')
})

test('a word without such keys stays', () => {
  expect(withoutLeftOverKeys('nghieng')).toBe('nghieng')
  expect(withoutLeftOverKeys('2345')).toBe('2345')
})
