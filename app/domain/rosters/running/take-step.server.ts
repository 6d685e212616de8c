import { setTimeout } from 'node:timers/promises'
import { inTransaction, type Transaction } from '~/db/transaction.server'

/** After each step learners are served. */
const BREATH_MS = 4

/**
 * One step of an import's work: in one transaction it says how far the work is now, and does it; then it pauses. Another
 * process that worked on the same import meanwhile makes this one stop: false, and nothing is done.
 */
export async function takeStep(
  at: { importId: string; state: string; doneCount: number; now: Date },
  next: { doneCount: number },
  work: (tx: Transaction) => Promise<void>,
): Promise<boolean> {
  try {
    return await inTransaction(async (tx) => {
      const { count } = await tx.rosterImport.updateMany({
        where: { id: at.importId, state: at.state, doneCount: at.doneCount },
        data: { doneCount: next.doneCount, movedAt: at.now },
      })
      if (count === 0) return false
      await work(tx)
      return true
    })
  } finally {
    await setTimeout(BREATH_MS)
  }
}
