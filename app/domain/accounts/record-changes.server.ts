import type { SqlClient } from '~/db/straight-query.server'
import { addNewRows } from '~/db/write-rows.server'
import { uuidV7 } from '~/lib/uuid-v7'

/** As recordChange, of many people in one statement and in the transaction that changes them. */
export async function recordChanges(
  tx: SqlClient,
  input: { actorId: string; subjectIds: readonly string[]; action: string; detail?: string; now: Date },
): Promise<void> {
  const { actorId, subjectIds, action, detail = '', now } = input
  await addNewRows(
    tx,
    'AuditEntry',
    subjectIds.map((subjectId) => ({
      id: uuidV7(now.getTime()),
      actorId,
      subjectId,
      action,
      detail,
      at: now,
    })),
  )
}
