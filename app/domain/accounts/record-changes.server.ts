import type { Transaction } from '~/db/transaction.server'
import { addNewRows } from '~/db/write-rows.server'

/** As recordChange, of many people in one statement and in the transaction that changes them. */
export async function recordChanges(
  tx: Transaction,
  input: { actorId: string; subjectIds: readonly string[]; action: string; detail?: string; now: Date },
): Promise<void> {
  const { actorId, subjectIds, action, detail = '', now } = input
  await addNewRows(
    tx,
    'AuditEntry',
    subjectIds.map((subjectId) => ({ id: crypto.randomUUID(), actorId, subjectId, action, detail, at: now })),
  )
}
