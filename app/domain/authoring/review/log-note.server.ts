import { recordChange } from '~/domain/accounts/record-change.server'
import type { Viewer } from '~/domain/accounts/viewer'
import type { DraftDetail } from '../draft'

/** A note stands in the audit log as something done with the record of who began the draft. */
export async function logNote(input: {
  viewer: Viewer
  draft: Pick<DraftDetail, 'createdById' | 'lessonId'>
  action: 'write-note' | 'settle-note'
  now: Date
}): Promise<void> {
  const { viewer, draft, action, now } = input
  const subjectId = draft.createdById ?? viewer.personId
  await recordChange({ actorId: viewer.personId, subjectId, action, detail: draft.lessonId, now })
}
