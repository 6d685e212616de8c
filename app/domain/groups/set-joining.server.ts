import { db } from '~/db/client.server'
import type { Viewer } from '~/domain/accounts/viewer'
import { readManagedClass } from './managed-class-queries.server'

/** Opens or closes a class for those who have not joined yet. */
export async function setJoining(input: {
  viewer: Viewer
  classId: string
  isOpen: boolean
}): Promise<{ ok: true } | { refusal: 'not-your-class' }> {
  const { viewer, classId, isOpen } = input
  if (!(await readManagedClass(viewer, classId))) return { refusal: 'not-your-class' }
  await db.class.update({ where: { id: classId }, data: { isJoinOpen: isOpen } })
  return { ok: true }
}
