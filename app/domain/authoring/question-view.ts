import type { QuestionKind } from '~/domain/lessons/question'
import type { DraftDetail } from './draft'
import type { WrittenQuestion } from './written-question'

export type DraftOfQuestions = Pick<DraftDetail, 'draftId' | 'title' | 'lessonId' | 'moduleId' | 'mayWrite'>

export type QuestionLine = {
  key: string
  /** Counted from 1 over the whole list. */
  number: number
  kind: QuestionKind | null
  prompt: string
  /** What it teaches to do, in words. */
  skill: string
  use: string
  /** What is wrong with it, in words for its author. */
  problems: string[]
}

/** What a question of the draft can refer to; empty while the lesson's own text cannot be read. */
export type QuestionChoices = {
  skills: { id: string; title: string }[]
  objectives: string[]
  mistakes: { id: string; says: string }[]
  sections: { id: string; title: string }[]
}

export type DraftQuestion = {
  draft: DraftOfQuestions
  key: string
  number: number
  question: WrittenQuestion
  mark: string
  problems: string[]
  choices: QuestionChoices
  neighbours: { previous: string | null; next: string | null }
}
