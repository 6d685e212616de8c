import { inTransaction } from '~/db/transaction.server'
import { recordChange } from './record-change.server'

/**
 * Unlinks one's own identities of one issuer, if another way to sign in remains: a password, a PIN or pictures, or another
 * issuer. Whoever registered from outside has a secret that nobody knows, which is no way in.
 */
export async function unlinkIdentity(input: {
  personId: string
  issuer: string
  now: Date
}): Promise<{ ok: true } | { refusal: 'only-way' }> {
  const { personId, issuer, now } = input
  const removed = await inTransaction(async (tx) => {
    const person = await tx.person.findUniqueOrThrow({
      where: { id: personId },
      select: { secretHash: true, secretKind: true, identities: { select: { issuer: true } } },
    })
    const hasSecret = person.secretHash !== null && person.secretKind !== 'outside'
    if (!hasSecret && person.identities.every((each) => each.issuer === issuer)) return null
    return (await tx.externalIdentity.deleteMany({ where: { personId, issuer } })).count
  })
  if (removed === null) return { refusal: 'only-way' }
  if (removed > 0)
    await recordChange({ actorId: personId, subjectId: personId, action: 'unlink-identity', now })
  return { ok: true }
}
