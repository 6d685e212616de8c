import { inTransaction } from '~/db/transaction.server'
import { forgetFailures } from '~/domain/accounts/forget-failures.server'
import { hasOwnWayIn } from '~/domain/accounts/has-own-way-in.server'
import { recordChange } from '~/domain/accounts/record-change.server'
import type { Viewer } from '~/domain/accounts/viewer'
import { readManagedMember } from './class-member-queries.server'

/**
 * Takes a learner's PIN away: they choose a new one when they come next. Ends all their sessions and forgets their devices,
 * for perhaps somebody else had chosen the PIN. Accounts with a user name of their own, or a way in of their own, are not in a teacher's hands.
 */
export async function resetMemberSecret(input: {
  viewer: Viewer
  classId: string
  personId: string
  now: Date
}): Promise<{ ok: true } | { refusal: 'not-your-class' | 'account-of-their-own' }> {
  const { viewer, personId, now } = input
  const member = await readManagedMember(input)
  if (!member) return { refusal: 'not-your-class' }
  if (!member.isOfClass || (await hasOwnWayIn(personId))) return { refusal: 'account-of-their-own' }
  await inTransaction(async (tx) => {
    await tx.person.update({ where: { id: personId }, data: { secretHash: null } })
    await tx.session.deleteMany({ where: { personId } })
    await tx.knownDevice.deleteMany({ where: { personId } })
  })
  await forgetFailures(personId)
  await recordChange({ actorId: viewer.personId, subjectId: personId, action: 'reset-secret', now })
  return { ok: true }
}
