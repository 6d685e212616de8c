import { expect, test } from 'vitest'
import { measure } from './measure'

test('AUC is the chance that a right answer was thought likelier than a wrong one, ties counting half', () => {
  // right: .8 and .4; wrong: .6 and .4. Pairs: .8>.6, .8>.4, .4<.6, .4=.4 -> (1 + 1 + 0 + .5) / 4
  const { auc } = measure(Float64Array.of(0.8, 0.4, 0.6, 0.4), Uint8Array.of(1, 1, 0, 0))
  expect(auc).toBeCloseTo(2.5 / 4, 12)
})

test('calibration error is the distance between what was said and what came, bin by bin', () => {
  // bin .2: said .25 twice, one right: |.5 - 1|; bin .9: said .95 twice, both right: |1.9 - 2|
  const { ece } = measure(Float64Array.of(0.25, 0.25, 0.95, 0.95), Uint8Array.of(1, 0, 1, 1))
  expect(ece).toBeCloseTo((0.5 + 0.1) / 4, 12)
})

test('RMSE and log loss of a single answer', () => {
  const { rmse, logLoss, count } = measure(Float64Array.of(0.5, 0.9), Uint8Array.of(1, 1), (row) => row === 0)
  expect([count, rmse]).toEqual([1, 0.5])
  expect(logLoss).toBeCloseTo(Math.log(2), 12)
})
