import type { NextDue } from '~/domain/mastery/next-due'

export type Linked = { to: string; title: string }

/** Where somebody stands with today's review. */
export type ReviewNow =
  | { state: 'fresh'; first: Linked | null }
  | {
      state: 'offered'
      questions: number
      practices: number
      minutes: number
      practiceMinutes: number
      skills: string[]
    }
  | { state: 'open'; left: number; all: number }
  | {
      state: 'done'
      right: number
      all: number
      practice: Linked | null
      next: NextDue | null
      hasMore: boolean
    }
  | { state: 'nothing'; next: NextDue | null; hasMore: boolean }
