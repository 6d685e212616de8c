import { logit, sigmoid } from '~/lib/logistic'
import type { Shape } from '../mastery-event'
import { ALPHA } from './parameters'

/** A wager against "this person succeeds with a chance of at most p0": `s` is staked, `rem` is still in the purse. */
export type Wager = { s: number; rem: number; counted: number; prevWrong: boolean }

export type Odds = { p0: number; p1: number }

const ODDS: Record<Shape, Odds> = {
  choice: { p0: 0.6, p1: 0.9 },
  'true-false': { p0: 0.75, p1: 0.95 },
  practice: { p0: 0.4, p1: 0.88 },
}
const ODDS_OF_REPEAT: Odds = { p0: 0.8, p1: 0.95 }
export const MAX_SHIFT = 2.5
/** Of the purse: staked on the first answer, and on the answer after each failure. */
export const STAKES = { first: 0.5, afterFailure: 0.1 }

export const newWager: Wager = { s: 0, rem: 1, counted: 0, prevWrong: false }

/** `shift`: how much easier (logits) the item is than its skill's mean; 0 until it has 50 answers. */
export function oddsFor(shape: Shape, isRepeat: boolean, shift = 0): Odds {
  const { p0, p1 } = isRepeat ? ODDS_OF_REPEAT : ODDS[shape]
  if (shift === 0) return { p0, p1 }
  const by = Math.max(-MAX_SHIFT, Math.min(MAX_SHIFT, shift))
  return { p0: sigmoid(logit(p0) + by), p1: sigmoid(logit(p1) + by) }
}

/**
 * One counted answer. The stake is decided before the answer is known (half of the purse at first, a tenth of what is
 * left after each failure), so E is a test martingale: by Ville's inequality whoever succeeds with a chance of at most p0
 * ever reaches 1/alpha with a probability of at most alpha, however many questions they try.
 */
export function wagerOn(wager: Wager, isRight: boolean, { p0, p1 }: Odds): Wager {
  const stake = wager.counted === 0 ? STAKES.first : wager.prevWrong ? wager.rem * STAKES.afterFailure : 0
  const gain = isRight ? p1 / p0 : (1 - p1) / (1 - p0)
  return {
    s: (wager.s + stake) * gain,
    rem: wager.rem - stake,
    counted: wager.counted + 1,
    prevWrong: !isRight,
  }
}

export function isCertified({ s, rem }: Pick<Wager, 's' | 'rem'>): boolean {
  return s + rem >= 1 / ALPHA
}
