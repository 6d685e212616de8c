import type { PlacementEnd } from './placement-plan'

/** skip: may be passed over; look: not clear, a quick look will do; learn: to be learnt; done: completed before. */
export type PlacementState = 'skip' | 'look' | 'learn' | 'done'

/** What a placement test says of one lesson, and what that rests on. */
export type LessonVerdict = {
  lessonId: string
  state: PlacementState
  /** Questions asked about it; the right ones, the hard ones among those, and those that the person did not know. */
  asked: number
  right: number
  hard: number
  unknown: number
  /** A lesson that builds on this one, all questions of which were right. */
  later: string | null
  /** A lesson that this one builds on and that is to be learnt first. */
  lacks: string | null
  /** Answers to its skills before the test that count, and the right ones among them. */
  earlier: { answers: number; wins: number } | null
  /** Whether there was anything to ask. */
  hasQuestions: boolean
}

export type PlacementResult = { lessons: LessonVerdict[]; asked: number; right: number; end: PlacementEnd }
