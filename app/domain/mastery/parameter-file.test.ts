import { expect, test } from 'vitest'
import { aParameterFile } from '#tests/support/parameter-file'
import { parametersOf } from './parameter-file'

test('an item is as easy as its skill and what it is beside it', () => {
  const { items, typical } = parametersOf(aParameterFile({}))
  expect(items.get('a.q0')?.easiness).toBeCloseTo(1.4, 12)
  expect(items.get('a.q1')?.easiness).toBeCloseTo(0.6, 12)
  expect(typical.get('skill-a')).toBe(0.7)
})

test('it shifts the odds of the certificate only once fifty have answered it', () => {
  const { items } = parametersOf(aParameterFile({ b: { 'a.q0': [0.4, 49], 'a.q1': [-0.4, 50] } }))
  expect([items.get('a.q0')?.shift, items.get('a.q1')?.shift]).toEqual([0, -0.4])
})

test('an item of a skill that was not fitted stays as its author judged it', () => {
  expect(parametersOf(aParameterFile({ skills: { 'a.q0': 'skill-a' } })).items.has('a.q1')).toBe(false)
})
