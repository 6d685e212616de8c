import { sigmoid } from '~/lib/logistic'
import type { ResponseLog } from '../response-log'
import { type Easiness, easinessOf, type PriorShare } from './item-easiness'
import { type Design, fitLogistic } from './logistic-regression'
import type { Model } from './model'
import { FEATURES, learnerWalk, NEVER_NEGATIVE } from './walk-learner'

/** What the model is: easiness for the sums, and for the prediction an intercept, weights, and corrected easiness. */
export type DecayedScores = {
  easiness: Easiness
  intercept: number
  weights: Float64Array
  item: Float64Array
  skill: Float64Array
}

const PENALTY = { item: 1.5, skill: 0.2, dense: 0.01 }
const CROSS_FITS = 4

/** The model of this product: decayed sums of surprise into a logistic regression. */
export const decayedScores: Model = {
  name: 'decayed scores',
  learn: (log, isTraining) => predictorOf(log, fitDecayedScores(log, isTraining)),
}

/**
 * Fits it. The features of each training learner are computed with the easiness that the other three quarters of the learners
 * give: with their own answers in it the calibration error doubles.
 */
export function fitDecayedScores(
  log: ResponseLog,
  isTraining: (learner: number) => boolean,
  prior?: PriorShare,
): DecayedScores {
  const training = Array.from({ length: log.learners }, (_, learner) => learner).filter(isTraining)
  const quarter = new Map(training.map((learner, i) => [learner, i % CROSS_FITS]))
  const rows = training.reduce((sum, learner) => sum + rowsOf(log, learner), 0)
  const design: Design = {
    rows,
    correct: new Uint8Array(rows),
    ...{ denseCount: FEATURES.length, dense: new Float64Array(rows * FEATURES.length) },
    ...{
      sparsePerRow: 2,
      sparseIndex: new Int32Array(rows * 2),
      sparseValue: new Float64Array(rows * 2).fill(1),
    },
    sparseCount: log.items + log.skills,
  }
  let at = 0
  for (let part = 0; part < CROSS_FITS; part++) {
    const others = (learner: number) => quarter.has(learner) && quarter.get(learner) !== part
    const walk = learnerWalk(log, easinessOf(log, others, prior))
    for (const learner of training) {
      if (quarter.get(learner) !== part) continue
      walk(learner, (row, features) => {
        design.correct[at] = log.correct[row] as number
        design.dense.set(features, at * FEATURES.length)
        design.sparseIndex[at * 2] = log.item[row] as number
        design.sparseIndex[at * 2 + 1] = log.items + (log.skill[row] as number)
        at++
      })
    }
  }
  const sparse = new Float64Array(design.sparseCount)
  sparse.fill(PENALTY.item, 0, log.items)
  sparse.fill(PENALTY.skill, log.items)
  const theta = fitKeepingSigns(design, sparse)
  const first = 1 + FEATURES.length
  return {
    easiness: easinessOf(log, isTraining, prior),
    intercept: theta[0] as number,
    weights: theta.slice(1, first),
    item: theta.slice(first, first + log.items),
    skill: theta.slice(first + log.items),
  }
}

/** A weight that must not be negative and would be is taken out, and the rest fitted again. */
function fitKeepingSigns(design: Design, sparse: Float64Array): Float64Array {
  const out = new Set<number>()
  for (;;) {
    const theta = fitLogistic(design, { dense: PENALTY.dense, sparse })
    const wrong = NEVER_NEGATIVE.filter((j) => !out.has(j) && (theta[1 + j] as number) < 0)
    if (wrong.length === 0) return theta
    for (const j of wrong) {
      out.add(j)
      for (let row = 0; row < design.rows; row++) design.dense[row * design.denseCount + j] = 0
    }
  }
}

function predictorOf(log: ResponseLog, model: DecayedScores): (learner: number, out: Float64Array) => void {
  const walk = learnerWalk(log, model.easiness)
  const { intercept, weights, item, skill } = model
  return (learner, out) =>
    walk(learner, (row, features) => {
      let z =
        intercept + (item[log.item[row] as number] as number) + (skill[log.skill[row] as number] as number)
      for (let j = 0; j < features.length; j++) z += (weights[j] as number) * (features[j] as number)
      out[row] = sigmoid(z)
    })
}

function rowsOf({ begins }: ResponseLog, learner: number): number {
  return (begins[learner + 1] as number) - (begins[learner] as number)
}
