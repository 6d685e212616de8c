import { sqltag } from '@prisma/client/runtime/client'
import { type SqlClient, straight } from '~/db/straight-query.server'
import type { Answer } from '../answer'

export type AttemptRow = {
  id: string
  personId: string
  moduleId: string
  seed: string
  /** JSON, see ExamPaper. */
  questions: string
  startedAt: Date
  expiresAt: Date
  submittedAt: Date | null
}

/** `isRight` is null until the attempt is graded. */
export type SavedAnswer = {
  answer: Answer
  savedAt: Date
  isRight: boolean | null
  tookMs: number | null
}

type Row = AttemptRow & {
  position: number | null
  answer: string
  savedAt: Date
  isRight: boolean | number | null
  tookMs: number | null
}

/**
 * An attempt with its saved answers by position, or null. Asked at every step of an exam, so it is one query: Prisma's
 * `include` would make two.
 */
export async function readAttemptRow(
  id: string,
  client: SqlClient = straight,
): Promise<(AttemptRow & { answers: Map<number, SavedAnswer> }) | null> {
  const rows = await client.$queryRaw<Row[]>(sqltag`
    SELECT a."id", a."personId", a."moduleId", a."seed", a."questions", a."startedAt", a."expiresAt", a."submittedAt",
           n."position", n."answer", n."savedAt", n."isRight", n."tookMs"
    FROM "ExamAttempt" a LEFT JOIN "ExamAnswer" n ON n."attemptId" = a."id"
    WHERE a."id" = ${id}`)
  const [first] = rows
  if (!first) return null
  const { position: _1, answer: _2, savedAt: _3, isRight: _4, tookMs: _5, ...attempt } = first
  const answers = rows.flatMap(({ position, answer, savedAt, isRight, tookMs }): [number, SavedAnswer][] => {
    if (position === null) return []
    const mark = isRight === null ? null : Boolean(isRight) // 0 or 1 on SQLite
    return [[position, { answer: JSON.parse(answer) as Answer, savedAt, isRight: mark, tookMs }]]
  })
  return { ...attempt, answers: new Map(answers) }
}
