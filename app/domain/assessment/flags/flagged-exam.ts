import type { Question } from '../../lessons/question'
import type { Answer } from '../answer'

/** One question of an exam as the patterns look at it. `easiness` in logits, null where no exams have measured it. */
export type FlaggedAnswer = {
  question: Question
  easiness: number | null
  answer: Answer | null
  /** Null when it was not answered. */
  isRight: boolean | null
  /** How long it was in view; null where nothing could measure it. */
  tookMs: number | null
}
