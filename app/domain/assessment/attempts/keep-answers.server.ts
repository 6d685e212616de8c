import { sqltag } from '@prisma/client/runtime/client'
import { databaseUrl, isPostgres } from '~/db/database-url.server'
import { inStraightTransaction, type SqlClient, straight } from '~/db/straight-query.server'
import type { Answer } from '../answer'

/** `tookMs` is null where nothing measured it; a time measured before then stays. */
type Kept = { position: number; answer: Answer | null; tookMs?: number | null }

const onPostgres = isPostgres(databaseUrl())

/**
 * Puts these answers in place of those saved before, a null one clears, all or none. False when the attempt was closed
 * meanwhile. Each statement looks at the attempt itself, so that none can slip in after the grading.
 */
export async function keepAnswers(attempt: { id: string }, answers: Kept[], savedAt: Date): Promise<boolean> {
  const [only] = answers
  if (!only) return isOpen(straight, attempt.id)
  // One answer is one statement, and a statement is a transaction.
  if (answers.length === 1 && only.answer !== null) return await keepOne(straight, attempt.id, only, savedAt)
  return await inStraightTransaction(async (tx) => {
    for (const each of answers) {
      const isKept =
        each.answer === null
          ? await clearOne(tx, attempt.id, each.position)
          : await keepOne(tx, attempt.id, each, savedAt)
      if (!isKept) return false
    }
    return true
  })
}

async function clearOne(client: SqlClient, id: string, position: number): Promise<boolean> {
  await client.$executeRaw(sqltag`
    DELETE FROM "ExamAnswer" WHERE "attemptId" = ${id} AND "position" = ${position}
      AND EXISTS (SELECT 1 FROM "ExamAttempt" WHERE "id" = ${id} AND "submittedAt" IS NULL)`)
  return await isOpen(client, id)
}

async function keepOne(
  client: SqlClient,
  id: string,
  { position, answer, tookMs = null }: Kept,
  savedAt: Date,
): Promise<boolean> {
  const text = JSON.stringify(answer)
  // On PostgreSQL the row is held, so that grading waits for this answer or comes before it; SQLite writes one at a time.
  const statement = onPostgres
    ? sqltag`
        INSERT INTO "ExamAnswer" ("attemptId", "position", "answer", "savedAt", "tookMs")
        SELECT "id", ${position}::int, ${text}, ${savedAt}::timestamp, ${tookMs}::int FROM "ExamAttempt"
        WHERE "id" = ${id} AND "submittedAt" IS NULL FOR SHARE
        ON CONFLICT ("attemptId", "position") DO UPDATE SET "answer" = excluded."answer", "savedAt" = excluded."savedAt",
          "tookMs" = COALESCE(excluded."tookMs", "ExamAnswer"."tookMs")`
    : sqltag`
        INSERT INTO "ExamAnswer" ("attemptId", "position", "answer", "savedAt", "tookMs")
        SELECT "id", ${position}, ${text}, ${savedAt}, ${tookMs} FROM "ExamAttempt"
        WHERE "id" = ${id} AND "submittedAt" IS NULL
        ON CONFLICT ("attemptId", "position") DO UPDATE SET "answer" = excluded."answer", "savedAt" = excluded."savedAt",
          "tookMs" = COALESCE(excluded."tookMs", "ExamAnswer"."tookMs")`
  return (await client.$executeRaw(statement)) > 0
}

async function isOpen(client: SqlClient, id: string): Promise<boolean> {
  const open = await client.$queryRaw<unknown[]>(
    sqltag`SELECT 1 FROM "ExamAttempt" WHERE "id" = ${id} AND "submittedAt" IS NULL`,
  )
  return open.length > 0
}
