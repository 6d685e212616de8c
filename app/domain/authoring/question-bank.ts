import type { BankFinding } from './bank-finding'
import type { ImportedQuestion } from './imported-question'

/** A bank that was read: its questions, and what it said that we cannot hold. */
export type QuestionBank = { questions: ImportedQuestion[]; findings: BankFinding[] }
