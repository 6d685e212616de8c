import { sigmoid } from '~/lib/logistic'

/**
 * Rows of a logistic regression: `dense` features that every row has, and `sparse` ones (index and value) of which each row
 * has as many. Parameter 0 is the intercept, then the dense, then the sparse ones.
 */
export type Design = {
  rows: number
  correct: Uint8Array
  denseCount: number
  dense: Float64Array
  sparsePerRow: number
  sparseIndex: Int32Array
  sparseValue: Float64Array
  sparseCount: number
}

export type Penalties = { dense: number; sparse: Float64Array }

const MEMORY = 10
const MOST_STEPS = 150
const ENOUGH = 1e-6

/**
 * The parameters with the least penalised log loss, by L-BFGS (Liu and Nocedal 1989) in coordinates scaled by the diagonal of
 * the Hessian at the start: without it the few dense parameters and the many rare items converge at very different speeds.
 */
export function fitLogistic(design: Design, penalties: Penalties): Float64Array {
  const size = 1 + design.denseCount + design.sparseCount
  const penalty = new Float64Array(size)
  penalty.fill(penalties.dense, 1, 1 + design.denseCount)
  penalty.set(penalties.sparse, 1 + design.denseCount)
  const scale = scaleOf(design, penalty)
  const theta = new Float64Array(size)
  const lossAt = (u: Float64Array, gradient: Float64Array): number => {
    for (let j = 0; j < size; j++) theta[j] = (u[j] ?? 0) * (scale[j] ?? 0)
    const loss = lossOf(design, penalty, theta, gradient)
    for (let j = 0; j < size; j++) gradient[j] = (gradient[j] ?? 0) * (scale[j] ?? 0)
    return loss
  }
  const u = minimise(lossAt, size)
  for (let j = 0; j < size; j++) theta[j] = (u[j] ?? 0) * (scale[j] ?? 0)
  return theta
}

/** Logit of one row under these parameters. */
export function logitOf(design: Design, row: number, theta: Float64Array): number {
  const { denseCount, dense, sparsePerRow, sparseIndex, sparseValue } = design
  let z = theta[0] ?? 0
  const d0 = row * denseCount
  for (let j = 0; j < denseCount; j++) z += (theta[1 + j] as number) * (dense[d0 + j] as number)
  const s0 = row * sparsePerRow
  for (let j = 0; j < sparsePerRow; j++) {
    const at = 1 + denseCount + (sparseIndex[s0 + j] as number)
    z += (theta[at] as number) * (sparseValue[s0 + j] as number)
  }
  return z
}

function lossOf(design: Design, penalty: Float64Array, theta: Float64Array, gradient: Float64Array): number {
  const { rows, correct, denseCount, dense, sparsePerRow, sparseIndex, sparseValue } = design
  let loss = 0
  for (let j = 0; j < theta.length; j++) {
    const value = theta[j] as number
    const weight = penalty[j] as number
    loss += 0.5 * weight * value * value
    gradient[j] = weight * value
  }
  for (let row = 0; row < rows; row++) {
    const z = logitOf(design, row, theta)
    const y = correct[row] as number
    // log(1 + e^z) - yz, without overflow
    loss += (z > 0 ? z + Math.log1p(Math.exp(-z)) : Math.log1p(Math.exp(z))) - y * z
    const r = sigmoid(z) - y
    gradient[0] = (gradient[0] as number) + r
    const d0 = row * denseCount
    for (let j = 0; j < denseCount; j++)
      gradient[1 + j] = (gradient[1 + j] as number) + r * (dense[d0 + j] as number)
    const s0 = row * sparsePerRow
    for (let j = 0; j < sparsePerRow; j++) {
      const at = 1 + denseCount + (sparseIndex[s0 + j] as number)
      gradient[at] = (gradient[at] as number) + r * (sparseValue[s0 + j] as number)
    }
  }
  return loss
}

/** 1 / sqrt of the Hessian's diagonal at zero, where p(1 - p) is a quarter. */
function scaleOf(design: Design, penalty: Float64Array): Float64Array {
  const { rows, denseCount, dense, sparsePerRow, sparseIndex, sparseValue } = design
  const diagonal = Float64Array.from(penalty)
  diagonal[0] = (diagonal[0] as number) + rows / 4
  for (let row = 0; row < rows; row++) {
    for (let j = 0; j < denseCount; j++)
      diagonal[1 + j] = (diagonal[1 + j] as number) + (dense[row * denseCount + j] as number) ** 2 / 4
    for (let j = 0; j < sparsePerRow; j++) {
      const at = 1 + denseCount + (sparseIndex[row * sparsePerRow + j] as number)
      diagonal[at] = (diagonal[at] as number) + (sparseValue[row * sparsePerRow + j] as number) ** 2 / 4
    }
  }
  return diagonal.map((value) => (value > 0 ? 1 / Math.sqrt(value) : 0))
}

type Loss = (at: Float64Array, gradient: Float64Array) => number

function minimise(lossAt: Loss, size: number): Float64Array {
  let x: Float64Array = new Float64Array(size)
  let gradient: Float64Array = new Float64Array(size)
  let loss = lossAt(x, gradient)
  const first = norm(gradient)
  const kept: { s: Float64Array; y: Float64Array; rho: number }[] = []
  for (let step = 0; step < MOST_STEPS && norm(gradient) > ENOUGH * Math.max(1, first); step++) {
    const direction = directionFrom(gradient, kept)
    const slope = dot(direction, gradient)
    if (slope >= 0) {
      kept.length = 0
      continue
    }
    let length = step === 0 ? Math.min(1, 1 / norm(gradient)) : 1
    let next: Float64Array = x
    let nextGradient: Float64Array = gradient
    let nextLoss = loss
    for (let tries = 0; tries < 30; tries++) {
      next = along(x, direction, length)
      nextGradient = new Float64Array(size)
      nextLoss = lossAt(next, nextGradient)
      if (nextLoss <= loss + 1e-4 * length * slope) break
      length /= 2
    }
    if (!(nextLoss < loss)) break
    const s = difference(next, x)
    const y = difference(nextGradient, gradient)
    const sy = dot(s, y)
    if (sy > 1e-12) {
      kept.push({ s, y, rho: 1 / sy })
      if (kept.length > MEMORY) kept.shift()
    }
    const gained = loss - nextLoss
    x = next
    gradient = nextGradient
    loss = nextLoss
    if (gained < 1e-9 * Math.abs(loss)) break
  }
  return x
}

/** The two loops of L-BFGS. */
function directionFrom(
  gradient: Float64Array,
  kept: readonly { s: Float64Array; y: Float64Array; rho: number }[],
): Float64Array {
  const q = gradient.map((value) => -value)
  const alphas: number[] = []
  for (let i = kept.length - 1; i >= 0; i--) {
    const { s, y, rho } = kept[i] as (typeof kept)[number]
    const alpha = rho * dot(s, q)
    alphas[i] = alpha
    for (let j = 0; j < q.length; j++) q[j] = (q[j] as number) - alpha * (y[j] as number)
  }
  const last = kept.at(-1)
  if (last) {
    const factor = dot(last.s, last.y) / dot(last.y, last.y)
    for (let j = 0; j < q.length; j++) q[j] = (q[j] as number) * factor
  }
  kept.forEach(({ s, y, rho }, i) => {
    const beta = rho * dot(y, q)
    for (let j = 0; j < q.length; j++)
      q[j] = (q[j] as number) + ((alphas[i] as number) - beta) * (s[j] as number)
  })
  return q
}

function along(x: Float64Array, direction: Float64Array, length: number): Float64Array {
  return x.map((value, j) => value + length * (direction[j] as number))
}

function difference(one: Float64Array, other: Float64Array): Float64Array {
  return one.map((value, j) => value - (other[j] as number))
}

function dot(one: Float64Array, other: Float64Array): number {
  let sum = 0
  for (let j = 0; j < one.length; j++) sum += (one[j] as number) * (other[j] as number)
  return sum
}

function norm(vector: Float64Array): number {
  return Math.sqrt(dot(vector, vector))
}
