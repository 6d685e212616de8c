import { db } from '~/db/client.server'
import { recordChange } from '../accounts/record-change.server'
import type { Viewer } from '../accounts/viewer'
import { type FlagGroup, othersOf, readFlagGroup } from './flag-group.server'
import type { FlagVerdict } from './flag-verdict'

/**
 * Somebody who looks after the class or team has looked at a flag of somebody else's exam. The exam, its certificate and the learner's levels stay as they
 * are, whatever the verdict; the first verdict stands. Kept in the log that the learner may read.
 */
export async function settleExamFlag(input: {
  viewer: Viewer
  group: FlagGroup
  flagId: string
  verdict: FlagVerdict
  now: Date
}): Promise<{ ok: true } | { refusal: 'not-your-group' }> {
  const { viewer, group, flagId, verdict, now } = input
  if ((await readFlagGroup(viewer, group)) === null) return { refusal: 'not-your-group' }
  const flag = await db.examFlag.findFirst({
    where: { id: flagId, ...othersOf(group, viewer) },
    select: { personId: true },
  })
  if (!flag) return { refusal: 'not-your-group' }
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
