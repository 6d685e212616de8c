import type { ExamResult } from './exam-result'
import type { PresentedQuestion } from './presented-question'
import type { TypedAnswer } from './read-answer'

// What pages receive about exams; pure types, so that a component may name them.

export type OpenAttempt = { attemptId: string; startedAt: Date; expiresAt: Date }

export type AttemptView = {
  attemptId: string
  moduleId: string
  /** 'expired' waits to be closed; 'closed' has a result. */
  status: 'open' | 'expired' | 'closed'
  /** See exam-save-key.server.ts. */
  saveKey: string
  secondsLeft: number
  expiresAt: Date
  /** `position` counts from 1; `typed` is empty when not answered. */
  questions: { position: number; question: PresentedQuestion; typed: TypedAnswer }[]
  answered: number
}

export type ExamOverview = {
  exam: { questions: number; minutes: number; passPercent: number; attemptsPerDay: number }
  attemptsLeft: number
  /** When the next attempt is possible; null when it is now. */
  nextAt: Date | null
  open: (OpenAttempt & { secondsLeft: number; isExpired: boolean }) | null
  hasPassed: boolean
  /** The last few, newest first. */
  results: { attemptId: string; submittedAt: Date; percent: number; passed: boolean }[]
}

export type ResultQuestion = {
  position: number
  prompt: string
  skill: string
  lessonId: string
  outcome: 'right' | 'wrong' | 'unanswered'
  /** Wrong answers: what was chosen or typed, where that can be said, and why it is wrong. */
  whys: { chose: string | null; why: string }[]
  /** Wrong answers: anchor of the section to read again. */
  review: string | null
}

export type ExamResultView = {
  attemptId: string
  moduleId: string
  startedAt: Date
  submittedAt: Date
  /** What the module asks for, and what it came to on this paper; see pass-mark.ts. */
  passPercent: number
  passMark: number
  /** Whether each skill counts the same; in older papers each question did. */
  isBySkill: boolean
  result: ExamResult
  questions: ResultQuestion[]
}
