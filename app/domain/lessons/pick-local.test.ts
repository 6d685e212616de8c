import { expect, test } from 'vitest'
import { aLocal } from '#tests/support/local'
import { fittingLocals } from './fitting-locals'
import { pickLocal } from './pick-local'

const HUE = aLocal({ place: 'hue', slots: { 'citizen-app': 'Hue-S' } })
const XA = aLocal({ place: 'xa', slots: { 'commune-office': 'nhà văn hoá' } })
const fitting = [HUE, XA]

test('a reader gets the words of the nearest place that has some', () => {
  expect(pickLocal({ fitting, chosen: null, around: ['thon', 'xa', 'hue', 'vn'] })).toBe(XA)
  expect(pickLocal({ fitting, chosen: null, around: ['thon', 'phuong', 'hue', 'vn'] })).toBe(HUE)
})

test('a reader of another place, or of none, gets the words of the lesson', () => {
  expect(pickLocal({ fitting, chosen: null, around: ['thon-khac', 'tinh-khac', 'vn'] })).toBeNull()
  expect(pickLocal({ fitting, chosen: null, around: [] })).toBeNull()
})

test('a choice made by hand wins over the places around, the whole country too', () => {
  expect(pickLocal({ fitting, chosen: 'hue', around: ['xa'] })).toBe(HUE)
  expect(pickLocal({ fitting, chosen: '', around: ['xa'] })).toBeNull()
})

test('a chosen place without words for this lesson leaves the words of the lesson', () => {
  expect(pickLocal({ fitting: [XA], chosen: 'hue', around: ['xa'] })).toBeNull()
})

test('only places with words for a slot of the lesson fit it', () => {
  expect(fittingLocals(fitting, ['citizen-app', 'hotline'])).toEqual([HUE])
  expect(fittingLocals(fitting, ['commune-office'])).toEqual([XA])
  expect(fittingLocals(fitting, ['hotline'])).toEqual([])
  expect(fittingLocals(fitting, [])).toEqual([])
})
