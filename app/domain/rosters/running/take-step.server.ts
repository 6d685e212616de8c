import { setTimeout } from 'node:timers/promises'
import { sqltag } from '@prisma/client/runtime/client'
import type { SqlClient } from '~/db/straight-query.server'

/** After each step learners are served. */
const BREATH_MS = 4

/**
 * One step of an import's work: in one transaction it says how far the work is now, and does it; then it pauses. Another
 * process that worked on the same import meanwhile makes this one stop: false, and nothing is done.
 */
export async function takeStep<Tx extends SqlClient>(
  inTransaction: <T>(work: (tx: Tx) => Promise<T>) => Promise<T>,
  at: { importId: string; state: string; doneCount: number; now: Date },
  next: { doneCount: number },
  work: (tx: Tx) => Promise<void>,
): Promise<boolean> {
  try {
    return await inTransaction(async (tx) => {
      const count = await tx.$executeRaw(sqltag`
        UPDATE "RosterImport" SET "doneCount" = ${next.doneCount}, "movedAt" = ${at.now}
        WHERE "id" = ${at.importId} AND "state" = ${at.state} AND "doneCount" = ${at.doneCount}`)
      if (count === 0) return false
      await work(tx)
      return true
    })
  } finally {
    await setTimeout(BREATH_MS)
  }
}
