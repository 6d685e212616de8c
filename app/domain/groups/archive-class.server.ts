import { db } from '~/db/client.server'
import type { Viewer } from '~/domain/accounts/viewer'
import { readManagedClass } from './managed-class-queries.server'

/** Puts a class away, or brings it back. Put away, nobody new joins; who joined before still signs in and keeps everything. */
export async function archiveClass(input: {
  viewer: Viewer
  classId: string
  isArchived: boolean
  now: Date
}): Promise<{ ok: true } | { refusal: 'not-your-class' }> {
  const { viewer, classId, isArchived, now } = input
  if (!(await readManagedClass(viewer, classId))) return { refusal: 'not-your-class' }
  await db.class.update({ where: { id: classId }, data: { archivedAt: isArchived ? now : null } })
  return { ok: true }
}
