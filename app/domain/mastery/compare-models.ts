import { bkt } from './fit/bkt'
import { bestLr, pfa } from './fit/counting-models'
import { decayedScores } from './fit/decayed-scores'
import { elo } from './fit/elo'
import { itemMean } from './fit/item-mean'
import type { Model } from './fit/model'
import { splitLearners } from './fit/split-learners'
import { type Measures, measure } from './measure'
import type { ResponseLog } from './response-log'

export type Compared = {
  model: string
  all: Measures
  /** Of each learner's first answer to a skill. */
  first: Measures
  /** A day or more after the last answer to the same skill; null where the log has no times. */
  review: Measures | null
  /** Of predicting and updating one answer, without the fit. */
  nanoseconds: number
  predicted: Float64Array
}

const MODELS: readonly Model[] = [itemMean, bkt, pfa, bestLr, elo, decayedScores]
const DAY = 86_400

/**
 * Every model on the same folds: learners are split, each model learns from the others and then predicts every answer of the
 * learners held out from those before it; what all folds predicted is measured together. `clock` in nanoseconds.
 */
export function compareModels(
  log: ResponseLog,
  { folds, seed, clock }: { folds: number; seed: string; clock: () => bigint },
  models: readonly Model[] = MODELS,
): Compared[] {
  const foldOf = splitLearners(log.learners, folds, seed)
  const kinds = kindsOf(log)
  return models.map(({ name, learn }) => {
    const predicted = new Float64Array(log.size)
    let took = 0n
    for (let fold = 0; fold < folds; fold++) {
      const predict = learn(log, (learner) => foldOf[learner] !== fold)
      const began = clock()
      for (let learner = 0; learner < log.learners; learner++)
        if (foldOf[learner] === fold) predict(learner, predicted)
      took += clock() - began
    }
    return {
      model: name,
      all: measure(predicted, log.correct),
      first: measure(predicted, log.correct, (row) => kinds.isFirst[row] === 1),
      review: log.isOrder ? null : measure(predicted, log.correct, (row) => kinds.isReview[row] === 1),
      nanoseconds: Number(took) / log.size,
      predicted,
    }
  })
}

/** Only the model of this product; to see whether two runs agree. */
export function predictOurs(log: ResponseLog, of: { folds: number; seed: string }): Float64Array {
  const [ours] = compareModels(log, { ...of, clock: () => 0n }, [decayedScores])
  return ours?.predicted ?? new Float64Array()
}

function kindsOf(log: ResponseLog): { isFirst: Uint8Array; isReview: Uint8Array } {
  const [isFirst, isReview] = [new Uint8Array(log.size), new Uint8Array(log.size)]
  for (let learner = 0; learner < log.learners; learner++) {
    const last = new Map<number, number>()
    for (let row = log.begins[learner] as number; row < (log.begins[learner + 1] as number); row++) {
      const skill = log.skill[row] as number
      const before = last.get(skill)
      if (before === undefined) isFirst[row] = 1
      else if ((log.time[row] as number) - before >= DAY) isReview[row] = 1
      last.set(skill, log.time[row] as number)
    }
  }
  return { isFirst, isReview }
}
