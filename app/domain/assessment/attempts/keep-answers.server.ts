import { db } from '~/db/client.server'
import { databaseUrl, isPostgres } from '~/db/database-url.server'
import { inTransaction, type Transaction } from '~/db/transaction.server'
import type { Answer } from '../answer'

type Kept = { position: number; answer: Answer | null }

const onPostgres = isPostgres(databaseUrl())

/**
 * Puts these answers in place of those saved before, a null one clears, all or none. False when the attempt was closed
 * meanwhile. Each statement looks at the attempt itself, so that none can slip in after the grading.
 */
export async function keepAnswers(attempt: { id: string }, answers: Kept[], savedAt: Date): Promise<boolean> {
  const [only] = answers
  if (!only) return isOpen(db, attempt.id)
  // One answer is one statement, and a statement is a transaction.
  if (answers.length === 1) return await keepOne(db, attempt.id, only, savedAt)
  return await inTransaction(async (tx) => {
    for (const each of answers) if (!(await keepOne(tx, attempt.id, each, savedAt))) return false
    return true
  })
}

async function keepOne(
  tx: Transaction,
  id: string,
  { position, answer }: Kept,
  savedAt: Date,
): Promise<boolean> {
  if (answer === null) {
    await tx.examAnswer.deleteMany({ where: { attemptId: id, position, attempt: { submittedAt: null } } })
    return await isOpen(tx, id)
  }
  const text = JSON.stringify(answer)
  // On PostgreSQL the row is held, so that grading waits for this answer or comes before it; SQLite writes one at a time.
  const count = onPostgres
    ? await tx.$executeRaw`
        INSERT INTO "ExamAnswer" ("attemptId", "position", "answer", "savedAt")
        SELECT "id", ${position}::int, ${text}, ${savedAt}::timestamp FROM "ExamAttempt"
        WHERE "id" = ${id} AND "submittedAt" IS NULL FOR SHARE
        ON CONFLICT ("attemptId", "position") DO UPDATE SET "answer" = excluded."answer", "savedAt" = excluded."savedAt"`
    : await tx.$executeRaw`
        INSERT INTO "ExamAnswer" ("attemptId", "position", "answer", "savedAt")
        SELECT "id", ${position}, ${text}, ${savedAt} FROM "ExamAttempt"
        WHERE "id" = ${id} AND "submittedAt" IS NULL
        ON CONFLICT ("attemptId", "position") DO UPDATE SET "answer" = excluded."answer", "savedAt" = excluded."savedAt"`
  return count > 0
}

async function isOpen(client: Transaction, id: string): Promise<boolean> {
  const row = await client.examAttempt.findUnique({ where: { id }, select: { submittedAt: true } })
  return row !== null && row.submittedAt === null
}
