import { sqltag } from '@prisma/client/runtime/client'
import { databaseUrl, isPostgres } from '~/db/database-url.server'
import { sqlList } from '~/db/sql-list.server'
import type { SqlClient } from '~/db/straight-query.server'
import { readAttemptRow } from './attempts/attempt-row.server'
import { type GradedAnswer, gradedAnswers } from './attempts/graded-answers.server'
import { boundedTimes } from './bounded-times'
import type { ExamPaper } from './exam-paper'
import { type ExamResult, examResult } from './exam-result'
import { gradeAnswer } from './grade-answer'
import { mayUseAttempt } from './may-use-attempt'

export type GradedExam = {
  ok: true
  attemptId: string
  personId: string
  moduleId: string
  /** True for the one call that graded; every later call reads what that one stored. */
  isFirst: boolean
  submittedAt: Date
  passed: boolean
  result: ExamResult
  answers: GradedAnswer[]
}

const onPostgres = isPostgres(databaseUrl())

/**
 * Closes an attempt and grades what was saved, exactly once: of two calls at the same time one grades and the other
 * reads the stored marks. Belongs into the transaction that also records what the answers prove. An attempt graded
 * after its time counts as handed in when the time was over. With `personId`, only that person's own attempt.
 */
export async function gradeExamAttempt(
  tx: SqlClient,
  input: { attemptId: string; now: Date; personId?: string },
): Promise<GradedExam | { refusal: 'unknown-attempt' | 'not-your-attempt' }> {
  const { attemptId, now, personId } = input
  await lockAttempt(tx, attemptId)
  const attempt = await readAttemptRow(attemptId, tx)
  if (!attempt) return { refusal: 'unknown-attempt' }
  if (personId !== undefined && !mayUseAttempt(personId, attempt)) return { refusal: 'not-your-attempt' }
  const isFirst = attempt.submittedAt === null
  const submittedAt = attempt.submittedAt ?? (now < attempt.expiresAt ? now : attempt.expiresAt)
  const graded = await gradedAnswers(tx, attempt, (question, answer, stored) => {
    if (!isFirst) return stored
    const { outcome } = gradeAnswer(question, answer)
    return outcome === 'incomplete' ? null : outcome === 'right'
  })
  const elapsedMs = submittedAt.getTime() - attempt.startedAt.getTime()
  const times = boundedTimes(
    graded.map(({ tookMs }) => tookMs),
    elapsedMs,
  )
  const answers = graded.map((each, at) => ({ ...each, tookMs: times[at] ?? null }))
  const shortened = answers.filter(({ tookMs }, at) => tookMs !== graded[at]?.tookMs)
  const result = examResult(answers, JSON.parse(attempt.questions) as ExamPaper)
  if (isFirst) {
    await storeTimes(tx, attemptId, shortened)
    await storeResult(tx, attemptId, { submittedAt, answers, result })
  }
  return {
    ok: true,
    attemptId,
    personId: attempt.personId,
    moduleId: attempt.moduleId,
    isFirst,
    submittedAt,
    passed: result.passed,
    result,
    answers,
  }
}

/** Until the transaction ends nobody else closes the attempt, and no answer slips in beside the grading. */
async function lockAttempt(tx: SqlClient, attemptId: string): Promise<void> {
  // On SQLite every transaction has the whole database to itself from its first moment.
  if (onPostgres) await tx.$queryRaw(sqltag`SELECT 1 FROM "ExamAttempt" WHERE "id" = ${attemptId} FOR UPDATE`)
}

/** Only where a device claimed more time than there was: mostly none. */
async function storeTimes(
  tx: SqlClient,
  attemptId: string,
  shortened: Pick<GradedAnswer, 'position' | 'tookMs'>[],
): Promise<void> {
  for (const { position, tookMs } of shortened)
    await tx.$executeRaw(sqltag`
      UPDATE "ExamAnswer" SET "tookMs" = ${tookMs} WHERE "attemptId" = ${attemptId} AND "position" = ${position}`)
}

async function storeResult(
  tx: SqlClient,
  attemptId: string,
  graded: { submittedAt: Date; answers: GradedAnswer[]; result: ExamResult },
): Promise<void> {
  const { submittedAt, answers, result } = graded
  const at = (mark: boolean) => answers.filter(({ isRight }) => isRight === mark).map((each) => each.position)
  const [right, wrong] = [at(true), at(false)]
  if (right.length + wrong.length > 0) {
    await tx.$executeRaw(sqltag`
      UPDATE "ExamAnswer" SET "isRight" = ("position" IN (${sqlList([...right, 0])}))
      WHERE "attemptId" = ${attemptId} AND "position" IN (${sqlList([...right, ...wrong])})`)
  }
  const { right: rightCount, percent, passed } = result
  await tx.$executeRaw(sqltag`
    UPDATE "ExamAttempt"
    SET "submittedAt" = ${submittedAt}, "openKey" = NULL, "rightCount" = ${rightCount}, "percent" = ${percent},
      "passed" = ${passed}
    WHERE "id" = ${attemptId}`)
}
