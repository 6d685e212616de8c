import type { FileRefusal } from '~/domain/rosters/file-refusal'
import type { Page } from '~/lib/page-of'
import type { BankFinding, BankRefusal } from './bank-finding'
import type { ImportedQuestion } from './imported-question'
import type { MissingPart } from './missing-parts'
import type { DraftOfQuestions, QuestionChoices } from './question-view'

/** Why a file of questions cannot be read. */
export type BankFileRefusal = BankRefusal | FileRefusal

export type ReviewedQuestion = {
  /** Its place in the file's list, from 0; names its fields. */
  at: number
  question: ImportedQuestion
  isTaken: boolean
  isKnown: boolean
  missing: MissingPart[]
  findings: BankFinding[]
}

export type BankReview = {
  importId: string
  fileName: string
  draft: DraftOfQuestions
  questions: ReviewedQuestion[]
  /** What is about no question that was read. */
  findings: BankFinding[]
  count: number
  takenCount: number
  unfinishedCount: number
  choices: QuestionChoices
} & Page
