import { db } from '~/db/client.server'
import type { Answer } from '../answer'

/**
 * Puts these answers in place of those saved before, a null one clears, all in one transaction. False when the attempt
 * was closed meanwhile.
 */
export async function keepAnswers(
  attempt: { id: string; expiresAt: Date },
  answers: { position: number; answer: Answer | null }[],
  savedAt: Date,
): Promise<boolean> {
  const given = answers.filter((each) => each.answer !== null)
  const cleared = answers.filter((each) => each.answer === null).map((each) => each.position)
  try {
    await db.examAttempt.update({
      where: { id: attempt.id, submittedAt: null },
      select: { id: true },
      data: {
        // Changes nothing, but comes first and holds the row: grading waits for these answers, or came before them.
        expiresAt: attempt.expiresAt,
        answers: {
          upsert: given.map(({ position, answer }) => {
            const saved = { answer: JSON.stringify(answer), savedAt }
            const key = { attemptId: attempt.id, position }
            return { where: { attemptId_position: key }, create: { position, ...saved }, update: saved }
          }),
          ...(cleared.length > 0 ? { deleteMany: { position: { in: cleared } } } : {}),
        },
      },
    })
    return true
  } catch (error) {
    if (isNothingToUpdate(error)) return false
    throw error
  }
}

function isNothingToUpdate(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'P2025'
}
