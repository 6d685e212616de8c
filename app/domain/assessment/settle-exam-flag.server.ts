import { db } from '~/db/client.server'
import { recordChange } from '../accounts/record-change.server'
import type { Viewer } from '../accounts/viewer'
import { readManagedClass } from '../groups/managed-class-queries.server'
import type { FlagVerdict } from './flag-verdict'

/**
 * Somebody who looks after the class has looked at a flag. The exam, its certificate and the learner's levels stay as they
 * are, whatever the verdict; the first verdict stands. Kept in the log that the learner may read.
 */
export async function settleExamFlag(input: {
  viewer: Viewer
  classId: string
  flagId: string
  verdict: FlagVerdict
  now: Date
}): Promise<{ ok: true } | { refusal: 'not-your-class' }> {
  const { viewer, classId, flagId, verdict, now } = input
  if (!(await readManagedClass(viewer, classId))) return { refusal: 'not-your-class' }
  const flag = await db.examFlag.findFirst({
    where: { id: flagId, person: { classMembers: { some: { classId, leftAt: null } } } },
    select: { personId: true },
  })
  if (!flag) return { refusal: 'not-your-class' }
  const settled = await db.examFlag.updateMany({
    where: { id: flagId, settledAt: null },
    data: { settledAt: now, settledById: viewer.personId, verdict },
  })
  if (settled.count > 0)
    await recordChange({
      ...{ actorId: viewer.personId, subjectId: flag.personId },
      ...{ action: 'settle-exam-flag', detail: verdict, now },
    })
  return { ok: true }
}
