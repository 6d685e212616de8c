import { db } from '~/db/client.server'
import type { SqlClient } from '~/db/straight-query.server'
import { isUniqueViolation, type Transaction } from '~/db/transaction.server'
import { updateRows, upsertRows } from '~/db/write-rows.server'
import { type CommittedRow, type DecidedRow, TakenMeanwhile } from '../import-kind'
import { kindOf } from '../import-kinds.server'
import type { StoredMapping } from '../stored-import'
import { readCounts } from './read-counts.server'
import { readRowsToWrite } from './read-stored-rows.server'
import { decidedRow, judgedColumns } from './stored-rows'
import { takeStep } from './take-step.server'

const CHUNK = 100
const MOST_TRIES = 5

type Stored = {
  id: string
  kind: string
  placeId: string
  mapping: string
  doneCount: number
  committedById: string | null
}

/** Writes the rows somebody said yes to. Each part stands in the database whole with its progress, or not at all. */
export async function commitRows(stored: Stored, clock: () => Date): Promise<void> {
  const importId = stored.id
  const kind = kindOf(stored.kind)
  const { columns, options } = JSON.parse(stored.mapping) as StoredMapping
  const memory = new Map<string, unknown>()
  let done = stored.doneCount
  // What is written or asked again is not looked at again: the next part begins behind the last.
  let after = -1
  for (let tries = 0; ; ) {
    const rows = await readRowsToWrite(importId, after, CHUNK)
    if (rows.length === 0) break
    const now = clock()
    const decided = rows.map((row) => decidedRow(row, columns))
    const work = async (tx: Transaction) => {
      const circumstances = { importId, placeId: stored.placeId, options, memory, now }
      const actorId = stored.committedById ?? ''
      const committed = await kind.commit(tx, decided, { ...circumstances, actorId })
      await keepOutcomes(tx, importId, committed, rows, decided)
    }
    try {
      const at = { importId, state: 'committing', doneCount: done, now }
      if (!(await takeStep(kind.inTransaction, at, { doneCount: done + rows.length }, work))) return
      done += rows.length
      after = rows.at(-1)?.position ?? after
      tries = 0
    } catch (error) {
      // Somebody took the same user name or wrote the same row in this moment: once more, with what is there now.
      const isTaken = error instanceof TakenMeanwhile || isUniqueViolation(error)
      if (!isTaken || ++tries >= MOST_TRIES) throw error
      memory.clear()
    }
  }
  const counts = await readCounts(importId)
  await db.rosterImport.updateMany({
    where: { id: importId, state: 'committing', doneCount: done },
    data: {
      state: counts.again ? 'review' : 'committed',
      counts: JSON.stringify(counts),
      movedAt: clock(),
    },
  })
}

type Place = { position: number; sheet: string; row: number; cells: string }

/** Of what was written only what undo needs is kept: most rows are as they were. */
async function keepOutcomes(
  tx: SqlClient,
  importId: string,
  committed: readonly CommittedRow[],
  rows: readonly Place[],
  decided: readonly DecidedRow[],
): Promise<void> {
  const targets = new Map(decided.map((row) => [row.position, row.targetId]))
  const written = committed.flatMap((row) =>
    'before' in row
      ? { ...row, targetId: targets.get(row.position) ?? null, before: JSON.stringify(row.before) }
      : [],
  )
  await updateRows(tx, 'RosterRow', written, { of: { importId }, number: 'position' })
  const byPosition = new Map(rows.map((row) => [row.position, row]))
  const again = committed.flatMap((row) => {
    const place = byPosition.get(row.position)
    if ('before' in row || !place) return []
    const { position, sheet, row: number, cells } = place
    // Somebody wrote the very same meanwhile: there is nothing left to be decided.
    const decision = row.again.verdict === 'unchanged' ? '' : 'again'
    return { importId, position, sheet, row: number, cells, ...judgedColumns(row.again), decision }
  })
  await upsertRows(tx, 'RosterRow', again, ['importId', 'position'])
}
