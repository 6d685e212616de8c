import { db } from '~/db/client.server'
import type { Viewer } from '~/domain/accounts/viewer'
import { type NotYours, ownImport } from './running/own-import.server'
import { isUndoable } from './stored-import'

type Moved = { ok: true } | NotYours | { refusal: 'not-now' }
type Asked = { viewer: Viewer; importId: string; now: Date }

/** "Ghi nhận": from the review on, what was decided is written. The work itself is done by workOnImport. */
export async function commitImport({ viewer, importId, now }: Asked): Promise<Moved> {
  if (!(await ownImport(viewer, importId))) return { refusal: 'not-your-import' }
  const { count } = await db.rosterImport.updateMany({
    where: { id: importId, state: 'review' },
    data: {
      state: 'committing',
      doneCount: 0,
      movedAt: now,
      committedAt: now,
      committedById: viewer.personId,
    },
  })
  return count === 1 ? { ok: true } : { refusal: 'not-now' }
}

/** Within a day: what was written is put back, by workOnImport. */
export async function undoImport({ viewer, importId, now }: Asked): Promise<Moved> {
  const stored = await ownImport(viewer, importId)
  if (!stored) return { refusal: 'not-your-import' }
  if (!isUndoable(stored, now)) return { refusal: 'not-now' }
  const { count } = await db.rosterImport.updateMany({
    where: { id: importId, state: stored.state },
    data: { state: 'undoing', doneCount: 0, movedAt: now, undoneAt: now, undoneById: viewer.personId },
  })
  return count === 1 ? { ok: true } : { refusal: 'not-now' }
}

/** Throws a list away of which nothing was written; its rows are gone at once. */
export async function discardImport({ viewer, importId, now }: Asked): Promise<Moved> {
  if (!(await ownImport(viewer, importId))) return { refusal: 'not-your-import' }
  const { count } = await db.rosterImport.updateMany({
    where: { id: importId, committedAt: null, state: { in: ['mapping', 'checking', 'review', 'failed'] } },
    data: { state: 'discarded', movedAt: now },
  })
  if (count === 0) return { refusal: 'not-now' }
  await db.rosterRow.deleteMany({ where: { importId } })
  return { ok: true }
}
