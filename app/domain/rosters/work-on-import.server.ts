import { db } from '~/db/client.server'
import { checkRows } from './running/check-rows.server'
import { commitRows } from './running/commit-rows.server'
import { undoRows } from './running/undo-rows.server'
import { RUNNING_STATES } from './stored-import'

const STALLED_MS = 20_000

const underWay = new Set<string>()

/**
 * Does what an import waits for (checking, writing, putting back) from where it stands to its end, in steps that let others
 * be served in between. Several processes may be asked: one does each step. Whatever breaks makes it "failed", with its rows kept.
 */
export async function workOnImport(importId: string, clock: () => Date): Promise<void> {
  if (underWay.has(importId)) return
  underWay.add(importId)
  try {
    const stored = await db.rosterImport.findUnique({ where: { id: importId } })
    if (stored?.state === 'checking') await checkRows(stored, clock)
    if (stored?.state === 'committing') await commitRows(stored, clock)
    if (stored?.state === 'undoing') await undoRows(stored, clock)
  } catch (error) {
    await db.rosterImport.updateMany({
      where: { id: importId, state: { in: [...RUNNING_STATES] } },
      data: { state: 'failed', problem: error instanceof Error ? error.name : 'unknown', movedAt: clock() },
    })
    throw error
  } finally {
    underWay.delete(importId)
  }
}

/** Imports whose work has stood still for a while, because the process that did it is gone. */
export async function listStalledImports(now: Date): Promise<string[]> {
  const rows = await db.rosterImport.findMany({
    where: {
      state: { in: [...RUNNING_STATES] },
      movedAt: { lt: new Date(now.getTime() - STALLED_MS) },
    },
    select: { id: true },
    take: 20,
  })
  return rows.map((row) => row.id)
}
