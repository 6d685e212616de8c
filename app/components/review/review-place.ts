import type { ShownFeedback } from '~/components/assessment/feedback-panel'
import type { Typed } from '~/components/assessment/fields-props'
import type { PresentedQuestion } from '~/domain/assessment/presented-question'

type Common = {
  /** From 1, of all places. */
  at: number
  lesson: { to: string; number: string; title: string }
}

export type QuestionPlace = Common & {
  kind: 'question'
  question: PresentedQuestion
  revision: string
  evidenceId: string
  /** An answer just given without JavaScript. */
  given: { typed: Typed; feedback: ShownFeedback } | null
}

export type PracticePlace = Common & {
  kind: 'practice'
  practice: { to: string; title: string; task: string; minutes: number }
}

/** What stands at one place of a review. */
export type ReviewPlace = QuestionPlace | PracticePlace
