import { straight } from '~/db/straight-query.server'
import { keepRecent } from '~/lib/keep-recent'
import type { Question } from '../../lessons/question'
import { mayStillSave } from '../exam-clock'
import type { ExamPaper } from '../exam-paper'
import { mayUseAttempt } from '../may-use-attempt'
import { readAttemptRow } from './attempt-row.server'
import { paperQuestions } from './paper-questions.server'

export type WritableAttempt = {
  id: string
  personId: string
  seed: string
  startedAt: Date
  expiresAt: Date
  questions: Question[]
}

const KEPT_ATTEMPTS = 500

/** The person's own attempt before its time is up. Whether it is closed shows when answers are kept, not here. */
export async function writableAttempt(input: {
  personId: string
  attemptId: string
  now: Date
}): Promise<WritableAttempt | { refusal: 'not-your-attempt' | 'time-is-up' }> {
  const attempt = await readUnchanging(input.attemptId)
  if (!attempt || !mayUseAttempt(input.personId, attempt)) return { refusal: 'not-your-attempt' }
  if (!mayStillSave(attempt.expiresAt, input.now)) return { refusal: 'time-is-up' }
  return attempt
}

/** What never changes in an attempt is kept in the process: saving an answer is what happens most in an exam. */
const readUnchanging = keepRecent(KEPT_ATTEMPTS, async (id: string): Promise<WritableAttempt | null> => {
  const row = await readAttemptRow(id)
  if (!row) return null
  const { personId, seed, startedAt, expiresAt } = row
  const questions = await paperQuestions(straight, JSON.parse(row.questions) as ExamPaper)
  return { id, personId, seed, startedAt, expiresAt, questions }
})
