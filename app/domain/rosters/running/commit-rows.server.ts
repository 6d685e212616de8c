import { db } from '~/db/client.server'
import type { Transaction } from '~/db/transaction.server'
import { isUniqueViolation } from '~/db/transaction.server'
import { upsertRows } from '~/db/write-rows.server'
import type { CommittedRow } from '../import-kind'
import { kindOf } from '../import-kinds.server'
import type { StoredMapping } from '../stored-import'
import { readCounts } from './read-counts.server'
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

/** Rows that are to be written, and are not yet. What was asked again waits for an answer. */
export const TO_WRITE = {
  before: null,
  OR: [
    { verdict: { in: ['new', 'changed'] }, decision: { in: ['', 'take'] } },
    { verdict: 'perhaps-same', decision: { notIn: ['', 'skip', 'again'] } },
  ],
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
    const rows = await db.rosterRow.findMany({
      where: { importId, position: { gt: after }, ...TO_WRITE },
      orderBy: { position: 'asc' },
      take: CHUNK,
    })
    if (rows.length === 0) break
    const now = clock()
    const decided = rows.map((row) => decidedRow(row, columns))
    const work = async (tx: Transaction) => {
      const circumstances = { importId, placeId: stored.placeId, options, memory, now }
      const actorId = stored.committedById ?? ''
      const committed = await kind.commit(tx, decided, { ...circumstances, actorId })
      const byPosition = new Map(rows.map((row) => [row.position, row]))
      const targets = new Map(decided.map((row) => [row.position, row.targetId]))
      const written = committed.map((row) => {
        const { sheet, row: number, cells, ...kept } = byPosition.get(row.position) ?? NO_ROW
        const place = { importId, position: row.position, sheet, row: number, cells }
        return { ...place, ...outcome(row, kept, targets.get(row.position) ?? null) }
      })
      await upsertRows(tx, 'RosterRow', written, ['importId', 'position'])
    }
    try {
      const at = { importId, state: 'committing', doneCount: done, now }
      if (!(await takeStep(at, { doneCount: done + rows.length }, work))) return
      done += rows.length
      after = rows.at(-1)?.position ?? after
      tries = 0
    } catch (error) {
      // Somebody took the same user name or wrote the same row in this moment: once more, with what is there now.
      if (!isUniqueViolation(error) || ++tries >= MOST_TRIES) throw error
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

const NO_ROW = {
  sheet: '',
  row: 0,
  cells: '',
  verdict: '',
  findings: '[]',
  targetId: null,
  basis: '',
  decision: '',
}

function outcome(
  row: CommittedRow,
  kept: typeof NO_ROW | { verdict: string; findings: string; basis: string; decision: string },
  targetId: string | null,
) {
  if ('before' in row) {
    const { verdict, findings, basis, decision } = kept
    return { verdict, findings, basis, decision, targetId, before: JSON.stringify(row.before) }
  }
  // Somebody wrote the very same meanwhile: there is nothing left to be decided.
  const decision = row.again.verdict === 'unchanged' ? '' : 'again'
  return { ...judgedColumns(row.again), decision, before: null }
}
