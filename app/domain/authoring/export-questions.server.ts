import type { Viewer } from '~/domain/accounts/viewer'
import { BANK_FORMATS, type LeftOut } from './bank-format'
import { readDraft } from './draft-queries.server'
import { draftOf, fileOf } from './draft-questions-queries.server'
import type { DraftOfQuestions } from './question-view'
import { asQuestion } from './questions/as-question'
import { type BankFile, writeQuestionBank } from './write-question-bank.server'

export type QuestionExport = {
  draft: DraftOfQuestions
  /** Null while no format is chosen. */
  file: BankFile | null
  count: number
  /** Numbers of the questions that are not finished and stay behind. */
  unfinished: number[]
  leftOut: (LeftOut & { number: number })[]
}

/** The draft's finished questions as a file of another format, and what stays behind. */
export async function exportQuestions(input: {
  viewer: Viewer
  draftId: string
  format: string
}): Promise<({ ok: true } & QuestionExport) | { refusal: 'no-such-draft' | 'unreadable' }> {
  const read = await readDraft(input.viewer, input.draftId)
  if ('refusal' in read) return read
  const file = fileOf(read.draft)
  if (!file) return { refusal: 'unreadable' }
  const all = file.chunks.map(({ question }) => question && asQuestion(question))
  const questions = all.flatMap((question) => question ?? [])
  const format = BANK_FORMATS.find((each) => each === input.format)
  const { title, lessonId } = read.draft
  const written = format
    ? await writeQuestionBank(format, questions, { name: title, category: `${lessonId} ${title}` })
    : null
  const numberOf = (id: string) => all.findIndex((question) => question?.id === id) + 1
  return {
    ...{ ok: true, draft: draftOf(read.draft), file: written, count: questions.length },
    unfinished: all.flatMap((question, at) => (question ? [] : at + 1)),
    leftOut: (written?.leftOut ?? []).map((each) => ({ ...each, number: numberOf(each.questionId) })),
  }
}
