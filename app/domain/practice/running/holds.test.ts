import { expect, test } from 'vitest'
import { holds } from './holds'

const vars = { door: 'open', light: 'off' }

test('no condition always holds', () => {
  expect(holds(undefined, vars)).toBe(true)
})

test('a map holds when all of it does, a list of values when one fits', () => {
  expect(holds({ door: 'open', light: 'off' }, vars)).toBe(true)
  expect(holds({ door: 'open', light: 'on' }, vars)).toBe(false)
  expect(holds({ door: ['shut', 'open'] }, vars)).toBe(true)
})

test('a list of maps holds when one of them does', () => {
  expect(holds([{ door: 'shut' }, { light: 'off' }], vars)).toBe(true)
  expect(holds([{ door: 'shut' }, { light: 'on' }], vars)).toBe(false)
})

test('a name that is not known has no value, whatever else an object has', () => {
  expect(holds({ window: 'open' }, vars)).toBe(false)
  expect(holds({ constructor: 'open' }, vars)).toBe(false)
})
