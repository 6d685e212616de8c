import { inTransaction } from '~/db/transaction.server'
import { mayIssueCard } from '~/domain/accounts/may-issue-card'
import type { Viewer } from '~/domain/accounts/viewer'
import { readHolders } from './reading/read-holders.server'

/**
 * For who has forgotten the PIN: takes it away, ends the old card, unlinks accounts elsewhere and
 * signs them out everywhere. With the next card they choose a
 * new one. Nobody does it to themself (whoever knows the PIN changes it), and not to an example account, whose secret is everybody's.
 */
export async function forgetSecret(input: {
  viewer: Viewer
  personId: string
  now: Date
}): Promise<{ ok: true } | { refusal: 'not-your-person' | 'demonstration-account' }> {
  const { viewer, personId, now } = input
  const [holder] = await readHolders([personId], now)
  if (!holder || viewer.personId === personId || !mayIssueCard(viewer, holder))
    return { refusal: 'not-your-person' }
  if (holder.isDemonstration) return { refusal: 'demonstration-account' }
  const actorId = viewer.personId
  await inTransaction(async (tx) => {
    await tx.person.update({ where: { id: personId }, data: { secretHash: null, secretKind: 'password' } })
    await tx.session.deleteMany({ where: { personId } })
    // Perhaps somebody else's, who knew the PIN.
    await tx.knownDevice.deleteMany({ where: { personId } })
    await tx.externalIdentity.deleteMany({ where: { personId } })
    await tx.signInCard.updateMany({
      where: { personId, revokedAt: null },
      data: { revokedAt: now, revokedById: actorId },
    })
    await tx.auditEntry.create({
      data: { id: crypto.randomUUID(), actorId, subjectId: personId, action: 'reset-secret', at: now },
    })
  })
  return { ok: true }
}
