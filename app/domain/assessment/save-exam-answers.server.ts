import { sqltag } from '@prisma/client/runtime/client'
import { readStraight } from '~/db/straight-query.server'
import type { Answer } from './answer'
import { keepAnswers } from './attempts/keep-answers.server'
import { writableAttempt } from './attempts/writable-attempt.server'
import { examFieldPrefix } from './exam-field-prefix'
import { isComplete } from './is-complete'
import { type AnswerFields, readAnswer, type TypedAnswer } from './read-answer'

export type SavedExamAnswers =
  | { ok: true; saved: number[]; incomplete: { position: number; typed: TypedAnswer }[] }
  | { refusal: 'not-your-attempt' | 'attempt-closed' | 'time-is-up' }

/**
 * Saves a whole exam's form at once, each question's fields behind examFieldPrefix, all in one transaction. Incomplete
 * answers are given back with what was typed, the complete ones are saved all the same. A question left empty keeps the
 * answer saved before: a form opened earlier in another tab must not wipe out what was answered since.
 */
export async function saveExamAnswers(input: {
  personId: string
  attemptId: string
  fields: AnswerFields
  now: Date
}): Promise<SavedExamAnswers> {
  const attempt = await writableAttempt(input)
  if ('refusal' in attempt) return attempt
  const read = attempt.questions.map((question, at) => {
    const given = readAnswer(question, attempt.seed, input.fields, examFieldPrefix(at + 1))
    return { position: at + 1, ...given, isAnswered: isComplete(question, given.answer) }
  })
  const complete = read.filter((each) => each.isAnswered)
  const isKept = await keepAnswers(attempt, await changed(attempt.id, complete), input.now)
  if (!isKept) return { refusal: 'attempt-closed' }
  const incomplete = read.filter((each) => !each.isAnswered && Object.keys(each.typed).length > 0)
  return {
    ok: true,
    saved: complete.map((each) => each.position),
    incomplete: incomplete.map(({ position, typed }) => ({ position, typed })),
  }
}

/** Without those that stand there already, mostly all of them: each was saved when it was given, and keeps that time. */
async function changed<T extends { position: number; answer: Answer | null }>(
  attemptId: string,
  answers: T[],
): Promise<T[]> {
  if (answers.length === 0) return []
  const rows = await readStraight<{ position: number; answer: string }>(
    sqltag`SELECT "position", "answer" FROM "ExamAnswer" WHERE "attemptId" = ${attemptId}`,
  )
  const saved = new Map(rows.map((row) => [row.position, row.answer]))
  return answers.filter((each) => saved.get(each.position) !== JSON.stringify(each.answer))
}
