import { keepAnswers } from './attempts/keep-answers.server'
import { writableAttempt } from './attempts/writable-attempt.server'
import { readTook } from './bounded-times'
import { isComplete } from './is-complete'
import { type AnswerFields, readAnswer, type TypedAnswer } from './read-answer'

export type SavedExamAnswer =
  | { ok: true; isAnswered: boolean }
  | { refusal: 'not-your-attempt' | 'attempt-closed' | 'time-is-up' | 'unknown-question' }
  | { refusal: 'incomplete-answer'; typed: TypedAnswer }

/**
 * Saves one answer of an exam under way, in place of the one saved before; an empty one clears it. `position` counts
 * from 1. Saving is accepted until half a minute after the end. An incomplete answer (a half-made order, a number that
 * cannot be read) is refused, gives back what was typed, and leaves the saved one standing. The field `tookMs` says how long
 * the question was in view, in ms; pages loaded earlier send none.
 */
export async function saveExamAnswer(input: {
  personId: string
  attemptId: string
  position: number
  fields: AnswerFields
  now: Date
  /** Stands before the names of the fields, see examFieldPrefix. */
  prefix?: string
}): Promise<SavedExamAnswer> {
  const attempt = await writableAttempt(input)
  if ('refusal' in attempt) return attempt
  const question = attempt.questions[input.position - 1]
  if (!question) return { refusal: 'unknown-question' }
  const { answer, typed } = readAnswer(question, attempt.seed, input.fields, input.prefix)
  const isAnswered = isComplete(question, answer)
  if (!isAnswered && Object.keys(typed).length > 0) return { refusal: 'incomplete-answer', typed }
  const elapsedMs = input.now.getTime() - attempt.startedAt.getTime()
  const tookMs = readTook(input.fields.getAll('tookMs')[0], elapsedMs)
  const isKept = await keepAnswers(attempt, [{ position: input.position, answer, tookMs }], input.now)
  return isKept ? { ok: true, isAnswered } : { refusal: 'attempt-closed' }
}
