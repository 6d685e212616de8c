import { expect, test } from 'vitest'
import { logit } from '~/lib/logistic'
import { type Design, fitLogistic, logitOf } from './logistic-regression'

const intercepts = (correct: number[], groups: number[]): Design => ({
  rows: correct.length,
  correct: Uint8Array.from(correct),
  ...{ denseCount: 0, dense: new Float64Array() },
  ...{
    sparsePerRow: 1,
    sparseIndex: Int32Array.from(groups),
    sparseValue: new Float64Array(correct.length).fill(1),
  },
  sparseCount: 2,
})

test('without penalty each group gets the logit of its share', () => {
  const design = intercepts([1, 1, 1, 0, 1, 0, 0, 0], [0, 0, 0, 0, 1, 1, 1, 1])
  const theta = fitLogistic(design, { dense: 0, sparse: new Float64Array(2).fill(1e-9) })
  expect(logitOf(design, 0, theta)).toBeCloseTo(logit(0.75), 4)
  expect(logitOf(design, 4, theta)).toBeCloseTo(logit(0.25), 4)
})

test('a penalty pulls a group to the mean of all', () => {
  const design = intercepts([1, 1, 1, 0, 1, 0, 0, 0], [0, 0, 0, 0, 1, 1, 1, 1])
  const theta = fitLogistic(design, { dense: 0, sparse: new Float64Array(2).fill(1e6) })
  expect(logitOf(design, 0, theta)).toBeCloseTo(0, 3)
})

test('the gradient is zero at the solution: moving any parameter makes the loss larger', () => {
  const rows = 200
  const dense = Float64Array.from({ length: rows * 2 }, (_, i) => Math.sin(i * 12.9898) * (i % 2 ? 5 : 1))
  const design: Design = {
    rows,
    correct: Uint8Array.from({ length: rows }, (_, i) => (Math.sin(i * 78.233) > 0.2 ? 1 : 0)),
    ...{
      denseCount: 2,
      dense,
      sparsePerRow: 0,
      sparseIndex: new Int32Array(),
      sparseValue: new Float64Array(),
    },
    sparseCount: 0,
  }
  const theta = fitLogistic(design, { dense: 0.5, sparse: new Float64Array() })
  const lossAt = (at: Float64Array) => {
    let loss = 0
    for (let row = 0; row < rows; row++) {
      const z = logitOf(design, row, at)
      loss += Math.log1p(Math.exp(z)) - (design.correct[row] ?? 0) * z
    }
    return loss + 0.25 * ((at[1] ?? 0) ** 2 + (at[2] ?? 0) ** 2)
  }
  const least = lossAt(theta)
  for (let j = 0; j < 3; j++)
    for (const by of [-0.01, 0.01]) {
      const moved = Float64Array.from(theta)
      moved[j] = (moved[j] ?? 0) + by
      expect(lossAt(moved)).toBeGreaterThan(least)
    }
})
