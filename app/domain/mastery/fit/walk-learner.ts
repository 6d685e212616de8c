import { sigmoid } from '~/lib/logistic'
import { PRIOR_WEIGHT } from '../engine/parameters'
import type { ResponseLog } from '../response-log'
import type { Easiness } from './item-easiness'

/** The ten features in the order of the model's weights. */
export const FEATURES = [
  'learner60',
  'learnerFast',
  'skill60',
  'skill1',
  'answers',
  'tries',
  'wins',
  'isFirst',
  'gap',
  'lastError',
] as const

/** Weights that a right answer raises: they stay at or above zero, so that it never lowers the estimate. */
export const NEVER_NEGATIVE: readonly number[] = [0, 1, 2, 3]

const DAY = 86_400

/** Half-lives in the log's unit: seconds, or answers where it has no times. */
function halfLives(isOrder: boolean) {
  return isOrder
    ? { learner: [Number.POSITIVE_INFINITY, 10], skill: [Number.POSITIVE_INFINITY, 3], day: 1 }
    : { learner: [60 * DAY, 0.01 * DAY], skill: [60 * DAY, DAY], day: DAY }
}

/**
 * Goes through learners one answer after another and gives, before each answer, the features that the model knows by then.
 * What is not the learner's own (easiness) is given. Its arrays serve all learners, so that nothing is made per answer.
 */
export function learnerWalk(log: ResponseLog, easiness: Easiness) {
  const {
    learner: [longHalf, fastHalf],
    skill: [skillHalf, dayHalf],
    day,
  } = halfLives(log.isOrder) as {
    learner: [number, number]
    skill: [number, number]
    day: number
  }
  const sums = new Float64Array(log.skills * 7) // a60 n60 a1 n1 tRef n lastE
  const [tries, wins] = [new Float64Array(log.items), new Float64Array(log.items)]
  const features = new Float64Array(FEATURES.length)

  return function walk(
    learner: number,
    visit: (row: number, features: Float64Array, beta: number) => void,
  ): void {
    const [from, to] = [log.begins[learner] as number, log.begins[learner + 1] as number]
    let [a60, n60, aFast, nFast, tRef] = [0, 0, 0, 0, log.time[from] ?? 0]
    for (let row = from; row < to; row++) {
      const skill = (log.skill[row] as number) * 7
      const item = log.item[row] as number
      const at = log.time[row] as number
      const beta = (easiness.skill[log.skill[row] as number] as number) + (easiness.item[item] as number)
      const long = 2 ** (-(at - tRef) / longHalf)
      const fast = 2 ** (-(at - tRef) / fastHalf)
      features[0] = (a60 * long) / (n60 * long + PRIOR_WEIGHT)
      features[1] = (aFast * fast) / (nFast * fast + PRIOR_WEIGHT)
      const n = sums[skill + 5] as number
      const gone = at - (sums[skill + 4] as number)
      const [fade60, fade1] = n > 0 ? [2 ** (-gone / skillHalf), 2 ** (-gone / dayHalf)] : [1, 1]
      features[2] = ((sums[skill] as number) * fade60) / ((sums[skill + 1] as number) * fade60 + PRIOR_WEIGHT)
      features[3] =
        ((sums[skill + 2] as number) * fade1) / ((sums[skill + 3] as number) * fade1 + PRIOR_WEIGHT)
      features[4] = Math.log1p(n)
      features[5] = Math.log1p(tries[item] as number)
      features[6] = Math.log1p(wins[item] as number)
      features[7] = n === 0 ? 1 : 0
      features[8] = n === 0 ? 0 : Math.log1p(gone / day)
      features[9] = sums[skill + 6] as number
      visit(row, features, beta)

      const y = log.correct[row] as number
      const p0 = sigmoid(beta)
      const [e, v] = [y - p0, p0 * (1 - p0)]
      a60 = a60 * long + e
      n60 = n60 * long + v
      aFast = aFast * fast + e
      nFast = nFast * fast + v
      tRef = at
      sums[skill] = (sums[skill] as number) * fade60 + e
      sums[skill + 1] = (sums[skill + 1] as number) * fade60 + v
      sums[skill + 2] = (sums[skill + 2] as number) * fade1 + e
      sums[skill + 3] = (sums[skill + 3] as number) * fade1 + v
      sums[skill + 4] = at
      sums[skill + 5] = n + 1
      sums[skill + 6] = e
      tries[item] = (tries[item] as number) + 1
      wins[item] = (wins[item] as number) + y
    }
    for (let row = from; row < to; row++) {
      const skill = (log.skill[row] as number) * 7
      sums.fill(0, skill, skill + 7)
      tries[log.item[row] as number] = 0
      wins[log.item[row] as number] = 0
    }
  }
}
