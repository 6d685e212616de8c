import type { BankPlace } from './imported-question'

/** What a file held that could not be taken over as it was. Sentences: app/components/authoring/bank-finding-words.ts. */
export type BankFindingCode =
  // The whole question stays behind.
  | 'unknown-kind'
  | 'broken-question'
  | 'several-gaps'
  | 'too-long'
  | 'too-many-answers'
  | 'too-many-questions'
  // The question came, something of it did not.
  | 'picture'
  | 'embedded-file'
  | 'media'
  | 'script'
  | 'link'
  | 'formatting'
  | 'layout'
  | 'formula'
  | 'hidden-characters'
  | 'partial-credit'
  | 'result-feedback'
  | 'hint'
  | 'tags'
  | 'wildcard'
  | 'case'
  | 'further-answer'
  | 'wrong-answer'
  | 'extra-match'
  | 'empty-answer'
  | 'unknown-value'
  // It came, but otherwise than it stood there.
  | 'right-feedback'
  | 'gap'
  | 'letters'
  | 'no-right-answer'
  | 'personal-number'
  // Of the file.
  | 'hidden-sheet'
  | 'other-sheet'
  | 'too-many-findings'

export type BankFinding = {
  code: BankFindingCode
  place: BankPlace
  /** The question's name, or how it begins. */
  question: string
  /** What stood there, shortened. */
  value: string
}

/** Why a file cannot be read as a question bank at all; beside what is wrong with spreadsheets (rosters/file-refusal). */
export type BankRefusal =
  | 'bank-too-large'
  | 'not-a-bank'
  | 'broken-xml'
  | 'xml-with-entities'
  | 'no-questions'
