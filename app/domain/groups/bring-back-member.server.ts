import { db } from '~/db/client.server'
import { recordChange } from '~/domain/accounts/record-change.server'
import type { Viewer } from '~/domain/accounts/viewer'
import { readManagedClass } from './managed-class-queries.server'

/** Puts somebody who was taken out of a class, or moved away, back on its list. */
export async function bringBackMember(input: {
  viewer: Viewer
  classId: string
  personId: string
  now: Date
}): Promise<{ ok: true } | { refusal: 'not-your-class' }> {
  const { viewer, classId, personId, now } = input
  if (!(await readManagedClass(viewer, classId))) return { refusal: 'not-your-class' }
  const { count } = await db.classMember.updateMany({
    where: { classId, personId, leftAt: { not: null } },
    data: { leftAt: null },
  })
  if (count === 0) return { refusal: 'not-your-class' }
  await recordChange({ actorId: viewer.personId, subjectId: personId, action: 'bring-back-to-class', now })
  return { ok: true }
}
