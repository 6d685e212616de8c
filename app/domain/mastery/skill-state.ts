import type { Level } from './level'

/** All that is kept of one person's answers to one skill; times in ms since the epoch. */
export type SkillState = {
  /** Last answer that counted: the sums stand at this time, and the gap runs from it. */
  tRef: number
  a60: number
  n60: number
  a1: number
  n1: number
  /** Answers that counted, and the right ones among them. */
  n: number
  wins: number
  /** Days (in Vietnam) with a success; a success is a right answer that counted. */
  successDays: number
  firstSuccessAt: number | null
  lastSuccessAt: number | null
  /** Surprise of the last answer that counted. */
  lastE: number
  /** Last answer of all. */
  lastAt: number
  lastEventId: string
  s: number
  rem: number
  counted: number
  prevWrong: boolean
  practiceWins: number
  /** Rung of the review ladder, from 1; 0 is below it. */
  rung: number
  level: Level
  /** First moment at which all conditions held; never taken back. */
  masteredAt: number | null
  dueAt: number | null
  engineVersion: number
}

/** What all of a person's answers together say; `tRef` is the time of the last answer of all. */
export type LearnerState = { tRef: number; a60: number; n60: number; aFast: number; nFast: number }

export const newLearner: LearnerState = { tRef: 0, a60: 0, n60: 0, aFast: 0, nFast: 0 }
