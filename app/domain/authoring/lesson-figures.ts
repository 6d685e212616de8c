import type { Question } from '~/domain/lessons/question'
import type { ItemFigures } from '~/domain/mastery/item-figures'
import type { Page } from '~/lib/page-of'
import type { StopLine } from './figures/stop-lines'

export type QuestionFigures = {
  number: number
  questionId: string
  prompt: string
  kind: Question['kind']
  use: Question['use']
  figures: ItemFigures
  /** Wrong answers that were typed by five people or more. */
  typed: { answer: string; count: number }[]
}

export type FactReports = { factId: string; count: number }

export type LessonFigures = {
  lessonId: string
  title: string
  isEverybody: boolean
  /** To be looked at alone, the newest first; none when that would tell of few. */
  revisions: { revision: string; people: number; at: Date | null }[]
  revision: string | null
  questions: QuestionFigures[]
  /** Null below five people who began. */
  reading: { began: number; lines: StopLine[] } | null
  reports: FactReports[]
  mayReviewFacts: boolean
} & Page
