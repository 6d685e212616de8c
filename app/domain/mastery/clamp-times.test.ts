import { expect, test } from 'vitest'
import { clampTimes } from './clamp-times'

const now = new Date('2026-11-22T08:00:00Z')
const clamp = (...told: string[]) =>
  clampTimes(
    told.map((each) => new Date(each)),
    now,
  ).map((at) => new Date(at).toISOString().slice(0, 16))

test('a right clock is believed', () => {
  expect(clamp('2026-11-20T08:00:00Z', '2026-11-21T08:00:00Z')).toEqual([
    '2026-11-20T08:00',
    '2026-11-21T08:00',
  ])
})

test('nothing happens in the future', () => {
  expect(clamp('2031-01-01T00:00:00Z')).toEqual(['2026-11-22T08:00'])
})

test('nothing happened more than 30 days ago', () => {
  expect(clamp('1970-01-01T00:00:00Z')).toEqual(['2026-10-23T08:00'])
})

test('a clock set back does not turn the order of one device round', () => {
  expect(clamp('2026-11-21T08:00:00Z', '2026-11-20T08:00:00Z')).toEqual([
    '2026-11-21T08:00',
    '2026-11-21T08:00',
  ])
})

test('no date at all is now', () => {
  expect(clamp('yesterday')).toEqual(['2026-11-22T08:00'])
})
