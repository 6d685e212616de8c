export type Jump = { before: number; beforeAsked: number; asked: number; minutes: number }
export type EarlierExam = { asked: number; answered: number; right: number; submittedAt: Date }

const LEAST_ASKED = 10
/** About what choosing blindly comes to, with some luck: a third or a quarter are right by chance. */
const MOST_BEFORE = 0.4
const MOST_MINUTES = 30

/**
 * From the level of guessing to all right within half an hour. Whatever share somebody really knows, both together come by
 * chance to fewer than one in a thousand: P(X ≤ .4 n) · P(Y = n) for binomial X and Y with the same chance, largest near .9
 * (binomial bound; gain-score screening as in Jacob & Levitt, Rotten Apples, Quarterly Journal of Economics 118, 2003). An
 * exam handed in nearly empty is not one that was guessed at.
 */
export function retakeJump(
  now: { asked: number; right: number; submittedAt: Date },
  earlier: EarlierExam | null,
): Jump | null {
  if (!earlier || now.asked < LEAST_ASKED || now.right < now.asked || earlier.answered < LEAST_ASKED)
    return null
  if (earlier.right > MOST_BEFORE * earlier.answered) return null
  const minutes = Math.round((now.submittedAt.getTime() - earlier.submittedAt.getTime()) / 60_000)
  if (minutes > MOST_MINUTES) return null
  return {
    before: earlier.right,
    beforeAsked: earlier.asked,
    asked: now.asked,
    minutes: Math.max(1, minutes),
  }
}
