import { db } from '~/db/client.server'
import { inTransaction } from '~/db/transaction.server'
import type { Finding } from '../import-kind'
import { kindOf } from '../import-kinds.server'
import { readCounts } from './read-counts.server'
import { takeStep } from './take-step.server'

const CHUNK = 100

type Stored = { id: string; kind: string; placeId: string; doneCount: number; undoneById: string | null }

/** Puts back what was written, part by part, the last first: what was made inside something goes before it. What cannot be put back stays written, with the reason. */
export async function undoRows(stored: Stored, clock: () => Date): Promise<void> {
  const importId = stored.id
  const kind = kindOf(stored.kind)
  let done = stored.doneCount
  let before = 2_000_000_000 // above every position, within the column's range
  for (;;) {
    const rows = await db.rosterRow.findMany({
      where: { importId, position: { lt: before }, before: { not: null }, decision: { not: 'kept' } },
      orderBy: { position: 'desc' },
      take: CHUNK,
    })
    if (rows.length === 0) break
    const now = clock()
    const at = { importId, state: 'undoing', doneCount: done, now }
    const isOurs = await takeStep(inTransaction, at, { doneCount: done + rows.length }, async (tx) => {
      const written = rows.map(({ position, targetId, before: kept }) => ({
        ...{ position, targetId, before: JSON.parse(kept ?? 'null') as unknown },
      }))
      const actorId = stored.undoneById ?? ''
      const kept = await kind.undo(tx, written, { placeId: stored.placeId, actorId, now })
      const reasons = new Map(kept.map((row) => [row.position, row.finding]))
      const back = rows.flatMap((row) => (reasons.has(row.position) ? [] : row.position))
      await tx.rosterRow.updateMany({ where: { importId, position: { in: back } }, data: { before: null } })
      for (const row of rows) {
        const reason = reasons.get(row.position)
        if (!reason) continue
        const findings = JSON.stringify([reason, ...(JSON.parse(row.findings) as Finding[])])
        const where = { importId_position: { importId, position: row.position } }
        await tx.rosterRow.update({ where, data: { decision: 'kept', findings } })
      }
    })
    if (!isOurs) return
    done += rows.length
    before = rows.at(-1)?.position ?? 0
  }
  const counts = await readCounts(importId)
  await db.rosterImport.updateMany({
    where: { id: importId, state: 'undoing', doneCount: done },
    data: { state: 'undone', counts: JSON.stringify(counts), movedAt: clock() },
  })
}
