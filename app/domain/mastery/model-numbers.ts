import { MAX_SHIFT, oddsFor, STAKES } from './engine/e-process'
import {
  ALPHA,
  DAY,
  ENGINE_VERSION,
  FAIR,
  HALF_LIFE,
  MASTERED,
  PRIOR_WEIGHT,
  REPEAT_WINDOW,
  REVIEW_LADDER,
  WEIGHTS,
} from './engine/parameters'

/** Every number of the model, for the pages that explain it: taken from the engine, so that they cannot say another. */
export const MODEL_NUMBERS = {
  version: ENGINE_VERSION,
  alpha: ALPHA,
  odds: {
    choice: oddsFor('choice', false),
    'true-false': oddsFor('true-false', false),
    practice: oddsFor('practice', false),
    repeat: oddsFor('choice', true),
  },
  stakes: STAKES,
  maxShift: MAX_SHIFT,
  /** In days. */
  halfLives: {
    sixtyDays: HALF_LIFE.sixtyDays / DAY,
    oneDay: HALF_LIFE.oneDay / DAY,
    fast: HALF_LIFE.fast / DAY,
  },
  priorWeight: PRIOR_WEIGHT,
  weights: WEIGHTS,
  repeatDays: REPEAT_WINDOW / DAY,
  fair: FAIR,
  mastered: { probability: MASTERED.probability, hoursApart: MASTERED.apart / (DAY / 24) },
  ladder: REVIEW_LADDER,
}
