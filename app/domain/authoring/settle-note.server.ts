import { db } from '~/db/client.server'
import type { Viewer } from '~/domain/accounts/viewer'
import { readDraft } from './draft-queries.server'
import { logNote } from './review/log-note.server'

/** What a note asked for is done, says who may write or review the draft. Settled twice it keeps who did so first. */
export async function settleNote(input: {
  viewer: Viewer
  draftId: string
  noteId: string
  now: Date
}): Promise<{ ok: true } | { refusal: 'no-such-draft' | 'no-such-note' }> {
  const { viewer, draftId, noteId, now } = input
  const read = await readDraft(viewer, draftId)
  if ('refusal' in read) return read
  const note = await db.reviewNote.findFirst({ where: { id: noteId, draftId }, select: { id: true } })
  if (!note) return { refusal: 'no-such-note' }
  const { count } = await db.reviewNote.updateMany({
    where: { id: noteId, draftId, settledAt: null },
    data: { settledAt: now, settledById: viewer.personId },
  })
  if (count > 0) await logNote({ viewer, draft: read.draft, action: 'settle-note', now })
  return { ok: true }
}
