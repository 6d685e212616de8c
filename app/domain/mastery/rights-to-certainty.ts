import { isCertified, newWager, type Odds, oddsFor, type Wager, wagerOn } from './engine/e-process'

/** Nobody is told a greater number: it would only say "begin again with the lesson". */
export const MOST_RIGHTS = 40

/**
 * How many right answers in a row, to new questions of four options and of usual difficulty, take the wager to 1/alpha. What is
 * said about it is "about": an easier question brings less, a hard one more, and a wrong answer takes back.
 */
export function rightsToCertainty(wager: Wager = newWager, odds: Odds = oddsFor('choice', false)): number {
  let state: Wager = wager
  let rights = 0
  while (!isCertified(state) && rights < MOST_RIGHTS) {
    state = wagerOn(state, true, odds)
    rights += 1
  }
  return rights
}
