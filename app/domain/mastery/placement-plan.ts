import type { Question } from '../lessons/question'

/** What a placement test of a path rests on, fixed when it starts. */
export type PlacementPlan = {
  /** In the order of the path. */
  lessons: PlannedLesson[]
  /** What is known of skills from earlier answers. */
  prior: Record<string, PriorSkill>
  /** Questions whose answers were seen not long ago: they would only show memory. */
  seen: string[]
}

export type PlannedLesson = {
  id: string
  moduleId: string
  /** Hash. */
  revision: string
  skills: string[]
  prerequisites: string[]
  /** Completed before: not asked about, nothing to decide. */
  isDone: boolean
}

/** `ability` in logits, `weight` one over its variance; and what it rests on. */
export type PriorSkill = { ability: number; weight: number; answers: number; wins: number }

/** Said "I do not know": as good an answer as any. */
export type PlacementOutcome = 'right' | 'wrong' | 'unknown'

/** A question that was asked; times in ms since the epoch, null while it waits for an answer. */
export type AskedItem = {
  itemId: string
  askedAt: number
  answeredAt: number | null
  outcome: PlacementOutcome | null
}

/** The questions of the plan's lessons that may be asked, by id. */
export type PlacementBank = ReadonlyMap<string, { question: Question; lessonId: string; revision: string }>

/** sure: every lesson is decided; nothing-left: no question would tell more. */
export type PlacementEnd = 'sure' | 'questions' | 'time' | 'nothing-left' | 'stopped'
