import { inTransaction } from '~/db/transaction.server'
import { recordChange } from '~/domain/accounts/record-change.server'
import type { Viewer } from '~/domain/accounts/viewer'
import { readManagedMember } from './class-member-queries.server'
import { readManagedClass } from './managed-class-queries.server'

/** Moves a learner to another class that the viewer also looks after; what they have done goes with them. */
export async function moveMember(input: {
  viewer: Viewer
  classId: string
  personId: string
  toClassId: string
  now: Date
}): Promise<
  { ok: true } | { refusal: 'not-your-class' } | { field: 'toClassId'; refusal: 'class-not-there' }
> {
  const { viewer, classId, personId, toClassId, now } = input
  if (!(await readManagedMember(input))) return { refusal: 'not-your-class' }
  const to = toClassId === classId ? null : await readManagedClass(viewer, toClassId)
  if (!to || to.isArchived) return { field: 'toClassId', refusal: 'class-not-there' }
  await inTransaction(async (tx) => {
    await tx.classMember.update({
      where: { classId_personId: { classId, personId } },
      data: { leftAt: now },
    })
    await tx.classMember.upsert({
      where: { classId_personId: { classId: toClassId, personId } },
      create: { classId: toClassId, personId, joinedAt: now },
      update: { leftAt: null },
    })
  })
  await recordChange({ actorId: viewer.personId, subjectId: personId, action: 'move-to-class', now })
  return { ok: true }
}
