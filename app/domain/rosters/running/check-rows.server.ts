import { db } from '~/db/client.server'
import { inStraightTransaction } from '~/db/straight-query.server'
import { updateRows } from '~/db/write-rows.server'
import { kindOf } from '../import-kinds.server'
import type { ImportCounts, StoredMapping } from '../stored-import'
import { readRowsFrom } from './read-stored-rows.server'
import { importRow, judgedColumns } from './stored-rows'
import { takeStep } from './take-step.server'

const CHUNK = 120

type Stored = {
  id: string
  kind: string
  placeId: string
  mapping: string
  rowCount: number
  doneCount: number
}

/** Judges all rows, from the first: what a kind remembers of rows it has seen does not outlive its process. */
export async function checkRows(stored: Stored, clock: () => Date): Promise<void> {
  const importId = stored.id
  const kind = kindOf(stored.kind)
  const { columns, options } = JSON.parse(stored.mapping) as StoredMapping
  const at = (doneCount: number) => ({ importId, state: 'checking', doneCount, now: clock() })
  if (!(await takeStep(inStraightTransaction, at(stored.doneCount), { doneCount: 0 }, async () => {}))) return
  const stock = await kind.readStock({ placeId: stored.placeId, options, now: clock() })
  const counts: ImportCounts = {}
  for (let done = 0; done < stored.rowCount; ) {
    const rows = await readRowsFrom(importId, done, CHUNK)
    if (rows.length === 0) break
    const checked = kind.check(
      rows.map((row) => importRow(row, columns)),
      stock,
    )
    for (const { verdict } of checked) counts[verdict] = (counts[verdict] ?? 0) + 1
    const judged = checked.map((row) => ({ position: row.position, ...judgedColumns(row), decision: '' }))
    const next = { doneCount: done + rows.length }
    const isOurs = await takeStep(inStraightTransaction, at(done), next, (tx) =>
      updateRows(tx, 'RosterRow', judged, { of: { importId }, number: 'position' }),
    )
    if (!isOurs) return
    done = next.doneCount
  }
  await db.rosterImport.updateMany({
    where: { id: importId, state: 'checking', doneCount: stored.rowCount },
    data: { state: 'review', counts: JSON.stringify(counts), movedAt: clock() },
  })
}
