import { inTransaction } from '~/db/transaction.server'
import { mayIssueCard } from '~/domain/accounts/may-issue-card'
import type { Viewer } from '~/domain/accounts/viewer'
import { readHolders } from './reading/read-holders.server'

/** Ends a person's card, lost or photographed; whoever scans it is told so kindly. Without a card nothing happens. */
export async function revokeCard(input: {
  viewer: Viewer
  personId: string
  now: Date
}): Promise<{ ok: true } | { refusal: 'not-your-person' }> {
  const { viewer, personId, now } = input
  const [holder] = await readHolders([personId], now)
  if (!holder || !mayIssueCard(viewer, holder)) return { refusal: 'not-your-person' }
  await inTransaction(async (tx) => {
    const { count } = await tx.signInCard.updateMany({
      where: { personId, revokedAt: null },
      data: { revokedAt: now, revokedById: viewer.personId },
    })
    if (count === 0) return
    await tx.auditEntry.create({
      data: {
        ...{ id: crypto.randomUUID(), actorId: viewer.personId, subjectId: personId },
        ...{ action: 'revoke-card', at: now },
      },
    })
  })
  return { ok: true }
}
