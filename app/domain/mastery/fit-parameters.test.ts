import { expect, test } from 'vitest'
import { SHIPPED } from './engine/parameters'
import { fitParameters, isWorthShipping } from './fit-parameters'
import { parameterFileSchema, parametersOf } from './parameter-file'
import { responseLog } from './response-log'
import { syntheticLog } from './synthetic-log'

const size = { learners: 120, skills: 4, itemsPerSkill: 8, sittings: 12 }
const log = responseLog(syntheticLog('fit', size))
const asked = { authors: () => undefined, inForce: SHIPPED, seed: '7' }

test('on learners held out, what is fitted calibrates and predicts better than what the program brings along', () => {
  const fitted = fitParameters(log, asked)
  if (!fitted) throw new Error('Too little')
  expect(fitted.after.ece).toBeLessThan(fitted.before.ece)
  expect(fitted.after.logLoss).toBeLessThan(fitted.before.logLoss)
  expect(isWorthShipping(fitted)).toBe(true)
  expect(fitParameters(log, asked)).toEqual(fitted) // the same log, the same numbers
  const file = { version: 2, fittedAt: '2026-11-30T00:00:00.000Z', ...fitted }
  expect(parameterFileSchema.safeParse(file).error).toBeUndefined()
  for (const name of ['learner60', 'learnerFast', 'skill60', 'skill1'] as const)
    expect(fitted.w[name]).toBeGreaterThanOrEqual(0)
})

test('fitted to the same people again, nothing is better than what is in force, and little moves', () => {
  const fitted = fitParameters(log, asked)
  if (!fitted) throw new Error('Too little')
  const inForce = parametersOf({ version: 2, fittedAt: '2026-11-30T00:00:00.000Z', ...fitted })
  const again = fitParameters(log, { ...asked, inForce })
  expect(again && Math.abs(again.before.logLoss - again.after.logLoss)).toBeLessThan(0.02)
  expect(again?.w).toEqual(fitted.w)
})

test('too few answers or learners are not fitted', () => {
  expect(fitParameters(responseLog(syntheticLog('few', { ...size, learners: 20 })), asked)).toBeNull()
})
