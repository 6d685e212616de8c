import type { Level } from '~/domain/mastery/level'
import type { AnswerKind, ToldPoint } from '~/domain/mastery/skill-history'
import { type MarkKind, markOf } from './draw-plot'

/** One answer as a row of the table beside the plot. */
export type HistoryRow = {
  id: string
  /** Which answer to the skill it was, from 1. */
  number: number
  at: number
  kind: AnswerKind
  mark: MarkKind
  isRight: boolean
  /** Why it does not count; null when it does. */
  because: 'hint' | 'repeat' | null
  /** Per cent of typical questions, just before and just after. */
  before: number
  after: number
  level: Level
}

export function historyRow(point: ToldPoint, number: number): HistoryRow {
  const { id, at, kind, isRight, counting, hintUsed, level } = point
  return {
    ...{ id, number, at, kind, isRight, level, mark: markOf(point) },
    because: counting !== 'not' ? null : hintUsed ? 'hint' : 'repeat',
    ...{ before: Math.round(point.before * 100), after: Math.round(point.after * 100) },
  }
}
