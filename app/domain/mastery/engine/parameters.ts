import { logit } from '~/lib/logistic'

/** Of what is shipped with the program. What is fitted to a place's own answers counts on from it. */
export const ENGINE_VERSION = 1

const HOUR = 3_600_000
export const DAY = 24 * HOUR

/** Half-lives in ms. "Fast" is about a quarter of an hour: how today's sitting goes. */
export const HALF_LIFE = { sixtyDays: 60 * DAY, oneDay: DAY, fast: 0.01 * DAY }

/** Pulls every ability towards 0 as two average answers would. */
export const PRIOR_WEIGHT = 2

/** Easiness of items, in logits, as their authors judge it. */
export const AUTHORS_EASINESS = { easy: logit(0.8), medium: logit(0.65), hard: logit(0.5) }

/** One for each feature of the prediction; `fit/walk-learner.ts` says what they are. */
export type Weights = Record<
  | 'learner60'
  | 'learnerFast'
  | 'skill60'
  | 'skill1'
  | 'answers'
  | 'tries'
  | 'wins'
  | 'isFirst'
  | 'gap'
  | 'lastError',
  number
>

export type ItemParameters = {
  /** Logits: what an average learner is expected to do, which each answer's surprise is measured against. */
  easiness: number
  /** How much easier than its skill's mean, in logits; 0 until it has been answered often enough. */
  shift: number
}

/** All numbers that are fitted to answers. A change of any of them is a new version, and a replay of all evidence. */
export type Parameters = {
  version: number
  weights: Weights
  /** Easiness of each skill's typical item, where it was fitted. */
  typical: ReadonlyMap<string, number>
  items: ReadonlyMap<string, ItemParameters>
}

/** Fitted offline. Those of the abilities are positive, so a right answer is always worth more than a wrong one. */
export const WEIGHTS: Weights = {
  learner60: 0.45,
  learnerFast: 0.59,
  skill60: 0.23,
  skill1: 0.14,
  answers: 0.04,
  tries: -0.08,
  wins: 0.6,
  isFirst: -0.63,
  gap: -0.18,
  lastError: 0.41,
}

/** The share of people who could not do it and are nevertheless certified is at most this. */
export const ALPHA = 0.05

/** An item answered again sooner than this tells about the item, no longer about the skill. */
export const REPEAT_WINDOW = 30 * DAY

export const FAIR = { probability: 0.75, answers: 3 }
export const MASTERED = { probability: 0.8, apart: 20 * HOUR }

/** Days until the next review, by successes on new days. */
export const REVIEW_LADDER = [1, 3, 7, 14, 30, 60, 120]

/** What the program brings along: weights fitted on public logs of other learners, easiness as authors judge it. */
export const SHIPPED: Parameters = {
  version: ENGINE_VERSION,
  weights: WEIGHTS,
  typical: new Map(),
  items: new Map(),
}
