import { db } from '~/db/client.server'
import type { Viewer } from '~/domain/accounts/viewer'
import { readManagedClass } from './managed-class-queries.server'

/** Takes back what a class was asked to do; what was done for it stays done. */
export async function removeAssignment(input: {
  viewer: Viewer
  classId: string
  assignmentId: string
  now: Date
}): Promise<{ ok: true } | { refusal: 'not-your-class' }> {
  const { viewer, classId, assignmentId, now } = input
  if (!(await readManagedClass(viewer, classId))) return { refusal: 'not-your-class' }
  const { count } = await db.assignment.updateMany({
    where: { id: assignmentId, classId, removedAt: null },
    data: { removedAt: now },
  })
  return count === 1 ? { ok: true } : { refusal: 'not-your-class' }
}
