import { expect, test } from 'vitest'
import { countingOf } from './counting'

const DAY = 86_400_000
const unaided = { at: 100 * DAY, hintUsed: false, isRight: true }

test('the first unaided answer to an item counts', () => {
  expect(countingOf(unaided, undefined)).toBe('first')
  expect(countingOf({ ...unaided, isRight: false }, undefined)).toBe('first')
})

test('the same item within 30 days does not count, right or wrong', () => {
  expect(countingOf(unaided, 70 * DAY + 1)).toBe('not')
  expect(countingOf({ ...unaided, isRight: false }, 99 * DAY)).toBe('not')
})

test('the same item after 30 days counts as a repeat', () => {
  expect(countingOf(unaided, 70 * DAY)).toBe('later-repeat')
})

test('right after a hint does not count', () => {
  expect(countingOf({ ...unaided, hintUsed: true }, undefined)).toBe('not')
})

test('wrong after a hint counts as wrong', () => {
  expect(countingOf({ ...unaided, hintUsed: true, isRight: false }, undefined)).toBe('first')
})
