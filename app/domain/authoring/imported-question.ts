/** Where something stands in the file it came from; lines and rows count from 1. */
export type BankPlace = { line: number } | { sheet: string; row: number }

export type ImportedOption = { text: string; isRight: boolean; why: string }
export type ImportedMistake = { value: string; why: string }

type Common = {
  place: BankPlace
  /** As the file calls it; for people, never a path or an id. */
  name: string
  category: string
  prompt: string
  explain: string
  skill: string
  difficulty: '' | 'easy' | 'medium' | 'hard'
  use: '' | 'lesson' | 'exam'
  /** Anchor of the section to read again. */
  review: string
  objective: number | null
  /** The named mistake of the lesson that it works on. */
  mistake: string
  isScenario: boolean
}

/**
 * A question as a file holds it, in plain text. Whatever the file does not say is empty and waits for its author: see
 * missing-parts.ts.
 */
export type ImportedQuestion = Common &
  (
    | { kind: 'single' | 'multiple'; options: ImportedOption[] }
    | { kind: 'order'; items: string[]; why: string }
    | { kind: 'match'; pairs: { left: string; right: string }[]; why: string }
    | {
        kind: 'number'
        answer: number | null
        tolerance: number
        unit: string
        mistakes: ImportedMistake[]
        why: string
      }
    | { kind: 'text'; accept: string[]; mistakes: ImportedMistake[]; why: string }
  )
