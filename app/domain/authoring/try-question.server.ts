import type { Viewer } from '~/domain/accounts/viewer'
import { type Feedback, feedbackFor } from '~/domain/assessment/feedback'
import { lessonSeed } from '~/domain/assessment/lesson-seed'
import { presentQuestion } from '~/domain/assessment/present-question'
import type { PresentedQuestion } from '~/domain/assessment/presented-question'
import { type AnswerFields, readAnswer, type TypedAnswer } from '~/domain/assessment/read-answer'
import { readDraft } from './draft-queries.server'
import { fileOf } from './draft-questions-queries.server'
import { asTrialQuestion } from './questions/as-question'
import { questionKeys } from './questions/question-keys'
import type { WrittenQuestion } from './written-question'

/** A question as a learner will see it; null while there is not enough of it to be asked. */
export function presentTrial(written: WrittenQuestion): PresentedQuestion | null {
  const question = asTrialQuestion(written)
  return question && presentQuestion(question, lessonSeed(question.id))
}

export type TriedAnswer = { question: PresentedQuestion; feedback: Feedback; typed: TypedAnswer }

/** Grades an answer to a question of a draft as a learner's would be; nothing of it is kept. */
export async function tryQuestion(input: {
  viewer: Viewer
  draftId: string
  key: string
  fields: AnswerFields
}): Promise<({ ok: true } & TriedAnswer) | { refusal: 'no-such-draft' | 'no-such-question' }> {
  const { viewer, draftId, key, fields } = input
  const read = await readDraft(viewer, draftId)
  if ('refusal' in read) return read
  const file = fileOf(read.draft)
  const written = file?.chunks[questionKeys(file.chunks).indexOf(key)]?.question
  const question = written ? asTrialQuestion(written) : null
  if (!question) return { refusal: 'no-such-question' }
  const seed = lessonSeed(question.id)
  const { answer, typed } = readAnswer(question, seed, fields)
  const feedback = feedbackFor(question, seed, answer)
  return { ok: true, question: presentQuestion(question, seed), feedback, typed }
}
