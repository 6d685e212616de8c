import { db } from '~/db/client.server'
import type { Verdict } from '../import-kind'
import type { ImportCounts } from '../stored-import'

/** How many rows of each verdict, how many are written, and how many wait for an answer because something changed meanwhile. */
export async function readCounts(importId: string): Promise<ImportCounts> {
  const counts: ImportCounts = {}
  const byVerdict = await db.rosterRow.groupBy({ by: ['verdict'], where: { importId }, _count: true })
  for (const { verdict, _count } of byVerdict) counts[verdict as Verdict] = _count
  counts.written = await db.rosterRow.count({ where: { importId, before: { not: null } } })
  counts.again = await db.rosterRow.count({ where: { importId, before: null, decision: 'again' } })
  counts.kept = await db.rosterRow.count({ where: { importId, before: { not: null }, decision: 'kept' } })
  counts.skipped = await db.rosterRow.count({ where: { importId, before: null, decision: 'skip' } })
  return counts
}
