import { sigmoid } from '~/lib/logistic'
import type { ResponseLog } from '../response-log'
import { type Design, fitLogistic } from './logistic-regression'
import type { Model } from './model'

/** Fills a row of the regression from what was counted before it. */
type Fill = (
  at: { row: number; skill: number; item: number },
  counts: { skillWins: number; skillMisses: number; wins: number; misses: number },
  put: { dense: Float64Array; index: Int32Array; value: Float64Array },
) => void

type Shape = {
  name: string
  denseCount: number
  sparsePerRow: number
  sparseCount: (log: ResponseLog) => number
  penalty: { dense: number; sparse: number }
  fill: (log: ResponseLog) => Fill
}

/** Performance factors analysis (Pavlik, Cen and Koedinger 2009): per skill an easiness, a weight of wins, one of misses. */
export const pfa = countingModel({
  name: 'PFA',
  denseCount: 0,
  sparsePerRow: 3,
  sparseCount: (log) => log.skills * 3,
  penalty: { dense: 0.01, sparse: 0.1 },
  fill:
    (log) =>
    ({ skill }, { skillWins, skillMisses }, { index, value }) => {
      index.set([skill, log.skills + skill, 2 * log.skills + skill])
      value.set([1, skillWins, skillMisses])
    },
})

/** Best-LR (Gervet, Koedinger, Schneider and Mitchell 2020): items, skills, and logs of wins and misses in all and on the skill. */
export const bestLr = countingModel({
  name: 'Best-LR',
  denseCount: 4,
  sparsePerRow: 2,
  sparseCount: (log) => log.items + log.skills,
  penalty: { dense: 0.01, sparse: 1 },
  fill:
    (log) =>
    ({ skill, item }, counts, { dense, index, value }) => {
      dense.set([counts.wins, counts.misses, counts.skillWins, counts.skillMisses].map(Math.log1p))
      index.set([item, log.items + skill])
      value.set([1, 1])
    },
})

function countingModel({ name, denseCount, sparsePerRow, sparseCount, penalty, fill }: Shape): Model {
  return {
    name,
    learn: (log, isTraining) => {
      const put = {
        dense: new Float64Array(denseCount),
        index: new Int32Array(sparsePerRow),
        value: new Float64Array(sparsePerRow),
      }
      const walk = countingWalk(log, fill(log), put)
      let rows = 0
      for (let learner = 0; learner < log.learners; learner++)
        if (isTraining(learner)) rows += (log.begins[learner + 1] as number) - (log.begins[learner] as number)
      const count = sparseCount(log)
      const design: Design = {
        rows,
        correct: new Uint8Array(rows),
        ...{ denseCount, dense: new Float64Array(rows * denseCount) },
        ...{ sparsePerRow, sparseIndex: new Int32Array(rows * sparsePerRow) },
        ...{ sparseValue: new Float64Array(rows * sparsePerRow), sparseCount: count },
      }
      let at = 0
      for (let learner = 0; learner < log.learners; learner++) {
        if (!isTraining(learner)) continue
        walk(learner, (row) => {
          design.correct[at] = log.correct[row] as number
          design.dense.set(put.dense, at * denseCount)
          design.sparseIndex.set(put.index, at * sparsePerRow)
          design.sparseValue.set(put.value, at * sparsePerRow)
          at++
        })
      }
      const sparse = new Float64Array(count).fill(penalty.sparse)
      const theta = fitLogistic(design, { dense: penalty.dense, sparse })
      return (learner, out) =>
        walk(learner, (row) => {
          let z = theta[0] as number
          for (let j = 0; j < denseCount; j++) z += (theta[1 + j] as number) * (put.dense[j] as number)
          for (let j = 0; j < sparsePerRow; j++)
            z += (theta[1 + denseCount + (put.index[j] as number)] as number) * (put.value[j] as number)
          out[row] = sigmoid(z)
        })
    },
  }
}

function countingWalk(log: ResponseLog, fill: Fill, put: Parameters<Fill>[2]) {
  const [skillWins, skillMisses] = [new Float64Array(log.skills), new Float64Array(log.skills)]
  return (learner: number, visit: (row: number) => void): void => {
    const [from, to] = [log.begins[learner] as number, log.begins[learner + 1] as number]
    let [wins, misses] = [0, 0]
    for (let row = from; row < to; row++) {
      const skill = log.skill[row] as number
      const counts = {
        skillWins: skillWins[skill] as number,
        skillMisses: skillMisses[skill] as number,
        ...{ wins, misses },
      }
      fill({ row, skill, item: log.item[row] as number }, counts, put)
      visit(row)
      const isRight = log.correct[row] === 1
      if (isRight) wins++
      else misses++
      const own = isRight ? skillWins : skillMisses
      own[skill] = (own[skill] as number) + 1
    }
    for (let row = from; row < to; row++) {
      skillWins[log.skill[row] as number] = 0
      skillMisses[log.skill[row] as number] = 0
    }
  }
}
