import { db } from '~/db/client.server'
import { recordChange } from '~/domain/accounts/record-change.server'
import type { Viewer } from '~/domain/accounts/viewer'

/** Whoever is linked to a household leaves it themselves. A household they are not in is not theirs, known or not. */
export async function leaveHousehold(input: {
  viewer: Pick<Viewer, 'personId'>
  householdId: string
  now: Date
}): Promise<{ ok: true } | { refusal: 'not-your-household' }> {
  const { viewer, householdId, now } = input
  const { personId } = viewer
  const { count } = await db.householdMember.deleteMany({ where: { householdId, personId } })
  if (count === 0) return { refusal: 'not-your-household' }
  await recordChange({ actorId: personId, subjectId: personId, action: 'leave-household', now })
  return { ok: true }
}
