import { sigmoid } from '~/lib/logistic'
import type { Parameters, Weights } from './engine/parameters'
import { type DecayedScores, fitDecayedScores } from './fit/decayed-scores'
import type { Easiness } from './fit/item-easiness'
import { splitLearners } from './fit/split-learners'
import { FEATURES, learnerWalk } from './fit/walk-learner'
import { TYPICAL_EASINESS } from './item-traits'
import { type Measures, measure } from './measure'
import type { ParameterFile } from './parameter-file'
import type { ResponseLog } from './response-log'

/** Easiness of an item in logits as its author judges it; undefined where nobody knows. */
export type AuthorsEasiness = (item: string) => number | undefined

export type { Parameters, Weights }

export type Fitted = Omit<ParameterFile, 'version' | 'fittedAt'>

/** With fewer the numbers would be those of a few people. */
export const LEAST = { answers: 5_000, learners: 100 }

const FOLDS = 5

/**
 * Fits the model to a log: smoothed logits for the items (the author's judgement weighs as four answers) and skills, and an L2
 * logistic regression for the weights. Measured on learners held out, five parts in turn, beside the parameters in force.
 * Null when there is too little to fit.
 */
export function fitParameters(
  log: ResponseLog,
  { authors, inForce, seed }: { authors: AuthorsEasiness; inForce: Parameters; seed: string },
): Fitted | null {
  if (log.size < LEAST.answers || log.learners < LEAST.learners) return null
  const prior = (item: number) => {
    const easiness = authors(log.itemNames[item] ?? '')
    return easiness === undefined ? undefined : sigmoid(easiness)
  }
  const foldOf = splitLearners(log.learners, FOLDS, seed)
  const predicted = new Float64Array(log.size)
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = fitDecayedScores(log, (learner) => foldOf[learner] !== fold, prior)
    predictInto(predicted, log, modelOf(model), (learner) => foldOf[learner] === fold)
  }
  const before = new Float64Array(log.size)
  predictInto(before, log, ofParameters(log, inForce, authors), () => true)
  const model = fitDecayedScores(log, () => true, prior)
  return {
    ...{ answers: log.size, learners: log.learners },
    before: told(measure(before, log.correct)),
    after: told(measure(predicted, log.correct)),
    ...numbersOf(log, model),
  }
}

/** New parameters are shipped only when they calibrate and predict no worse than those in force, on learners held out. */
export function isWorthShipping({ before, after }: Pick<Fitted, 'before' | 'after'>): boolean {
  return after.ece <= before.ece && after.logLoss <= before.logLoss
}

function told({ auc, logLoss, ece }: Measures): Fitted['before'] {
  return { auc, logLoss, ece }
}

function numbersOf(log: ResponseLog, { easiness, intercept, weights, skill }: DecayedScores) {
  const answers = new Int32Array(log.items)
  const skillOf = new Int32Array(log.items)
  for (let row = 0; row < log.size; row++) {
    const item = log.item[row] as number
    answers[item] = (answers[item] as number) + 1
    skillOf[item] = log.skill[row] as number
  }
  const b = log.itemNames.map((name, i): [string, [number, number]] => [
    name,
    [rounded(easiness.item[i] as number), answers[i] as number],
  ])
  const c = log.skillNames.map((name, k): [string, [number, number]] => [
    name,
    [rounded(easiness.skill[k] as number), rounded(intercept + (skill[k] as number))],
  ])
  return {
    b: Object.fromEntries(b),
    c: Object.fromEntries(c),
    w: Object.fromEntries(FEATURES.map((name, j) => [name, rounded(weights[j] as number)])) as Weights,
    skills: Object.fromEntries(
      log.itemNames.map((name, i) => [name, log.skillNames[skillOf[i] as number] ?? '']),
    ),
  }
}

type Predicting = {
  easiness: Easiness
  weights: ArrayLike<number>
  base: (skill: number, item: number) => number
}

function modelOf({ easiness, intercept, weights, item, skill }: DecayedScores): Predicting {
  const base = (k: number, i: number) => intercept + (item[i] as number) + (skill[k] as number)
  return { easiness, weights, base }
}

/** As the engine would have predicted with these: the item's own easiness beside the skill's typical one. */
function ofParameters(
  log: ResponseLog,
  { items, typical, weights }: Parameters,
  authors: AuthorsEasiness,
): Predicting {
  const skill = new Float64Array(log.skills)
  const item = Float64Array.from(
    log.itemNames,
    (name) => items.get(name)?.easiness ?? authors(name) ?? TYPICAL_EASINESS,
  )
  const beside = log.itemNames.map(
    (name, i) => items.get(name)?.shift ?? (item[i] as number) - TYPICAL_EASINESS,
  )
  const usual = log.skillNames.map((name) => typical.get(name) ?? TYPICAL_EASINESS)
  return {
    easiness: { skill, item },
    weights: FEATURES.map((name) => weights[name]),
    base: (k, i) => (usual[k] as number) + (beside[i] as number),
  }
}

function predictInto(
  out: Float64Array,
  log: ResponseLog,
  { easiness, weights, base }: Predicting,
  isAsked: (learner: number) => boolean,
): void {
  const walk = learnerWalk(log, easiness)
  for (let learner = 0; learner < log.learners; learner++) {
    if (!isAsked(learner)) continue
    walk(learner, (row, features) => {
      let z = base(log.skill[row] as number, log.item[row] as number)
      for (let j = 0; j < features.length; j++) z += (weights[j] as number) * (features[j] as number)
      out[row] = sigmoid(z)
    })
  }
}

function rounded(value: number): number {
  return Math.round(value * 1e4) / 1e4
}
