import type { QuestionKind } from '~/domain/lessons/question'

export const QUESTION_KINDS = [
  'single',
  'multiple',
  'order',
  'match',
  'number',
  'text',
] as const satisfies readonly QuestionKind[]

export type WrittenOption = { id: string; text: string; isRight: boolean; why: string }
export type WrittenItem = { id: string; text: string }
export type WrittenPair = { id: string; left: string; right: string }
export type WrittenMistake = { value: string; why: string }

/**
 * A question as its author has it so far: whole or not, right or wrong. What is not said is empty; of the lists only those of
 * its kind are used. Numbers are texts, since an author may have typed anything.
 */
export type WrittenQuestion = {
  id: string
  kind: QuestionKind
  skill: string
  difficulty: string
  use: string
  objective: string
  mistake: string
  isScenario: boolean
  prompt: string
  review: string
  explain: string
  options: WrittenOption[]
  items: WrittenItem[]
  pairs: WrittenPair[]
  answer: string
  tolerance: string
  unit: string
  accept: string[]
  mistakes: WrittenMistake[]
  why: string
}

export const EMPTY_QUESTION: Omit<WrittenQuestion, 'id' | 'kind'> = {
  ...{ skill: '', difficulty: '', use: '', objective: '', mistake: '', isScenario: false },
  ...{ prompt: '', review: '', explain: '' },
  ...{ options: [], items: [], pairs: [], accept: [], mistakes: [] },
  ...{ answer: '', tolerance: '', unit: '', why: '' },
}

export type RowList = 'options' | 'items' | 'pairs' | 'accept' | 'mistakes'

/** How many rows each list takes (lessons/question.ts). */
export const ROWS_OF: Readonly<
  Record<QuestionKind, Partial<Record<RowList, { least: number; most: number }>>>
> = {
  single: { options: { least: 2, most: 5 } },
  multiple: { options: { least: 3, most: 6 } },
  order: { items: { least: 3, most: 6 } },
  match: { pairs: { least: 3, most: 5 } },
  number: { mistakes: { least: 0, most: 6 } },
  text: { accept: { least: 1, most: 10 }, mistakes: { least: 0, most: 6 } },
}
