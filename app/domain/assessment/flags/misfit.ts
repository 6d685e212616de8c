import type { FlaggedAnswer } from './flagged-exam'

export type Misfit = { hardRight: number; easyWrong: number }

const LEAST_ANSWERS = 10
/** One honest exam in two hundred at most looks so by chance. */
const MOST_CHANCE = 0.005
/** Easiness is taken in steps of a quarter of a logit, within ±4. */
const STEPS_A_LOGIT = 4
const MOST_STEPS = 16

/**
 * Right where hardly anybody is and wrong where nearly all are right. M = Σ x·b over the answers (b the easiness in logits),
 * judged by its exact distribution among all patterns with as many right, which in the Rasch model does not depend on the
 * person: Molenaar & Hoijtink, The many null distributions of person fit indices, Psychometrika 55, 1990; of the indices that
 * Meijer & Sijtsma compare (Methodology review: Evaluating person fit, 2001) it needs neither many items nor an estimate of
 * ability, so it suits 10 to 25. Looks only at questions that exams have measured: an author's guess is no ground to doubt a
 * person. Null below ten of them, or when it is not improbable.
 */
export function misfit(answers: readonly FlaggedAnswer[]): Misfit | null {
  const known = answers.flatMap(({ isRight, easiness }) =>
    isRight === null || easiness === null ? [] : [{ isRight, steps: stepsOf(easiness) }],
  )
  if (known.length < LEAST_ANSWERS || chanceOfPattern(known) > MOST_CHANCE) return null
  const middle = known.reduce((all, { steps }) => all + steps, 0) / known.length
  return {
    hardRight: known.filter(({ isRight, steps }) => isRight && steps < middle).length,
    easyWrong: known.filter(({ isRight, steps }) => !isRight && steps > middle).length,
  }
}

function stepsOf(easiness: number): number {
  return Math.max(-MOST_STEPS, Math.min(MOST_STEPS, Math.round(easiness * STEPS_A_LOGIT)))
}

/** How likely the right answers lie so far among the hard ones or further, given how many they are. */
function chanceOfPattern(known: readonly { isRight: boolean; steps: number }[]): number {
  const right = known.filter(({ isRight }) => isRight)
  const seen = right.reduce((all, { steps }) => all + steps, 0)
  // weights[r]: of the patterns with r right so far, their weight by the sum of steps.
  const weights: Map<number, number>[] = Array.from({ length: right.length + 1 }, () => new Map())
  weights[0]?.set(0, 1)
  for (const { steps } of known) {
    const weight = Math.exp(steps / STEPS_A_LOGIT)
    for (let count = right.length; count > 0; count--) {
      const into = weights[count]
      for (const [sum, w] of weights[count - 1] ?? [])
        into?.set(sum + steps, (into.get(sum + steps) ?? 0) + w * weight)
    }
  }
  let [all, below] = [0, 0]
  for (const [sum, w] of weights[right.length] ?? []) {
    all += w
    if (sum <= seen) below += w
  }
  return below / all
}
