import { inTransaction } from '~/db/transaction.server'
import { mayResetSecondFactor } from '~/domain/accounts/may-reset-second-factor'
import { recordChange } from '~/domain/accounts/record-change.server'
import type { Viewer } from '~/domain/accounts/viewer'
import { readHolders } from './reading/read-holders.server'

/**
 * For who has lost the phone and the recovery codes: takes the second factor away and signs them out everywhere. The secret
 * stays as it is. Unknown people, and those whom the viewer does not administer: 'not-your-person'.
 */
export async function resetSecondFactor(input: {
  viewer: Viewer
  personId: string
  now: Date
}): Promise<{ ok: true } | { refusal: 'not-your-person' }> {
  const { viewer, personId, now } = input
  const [holder] = await readHolders([personId], now)
  if (!holder || !mayResetSecondFactor(viewer, holder)) return { refusal: 'not-your-person' }
  const isReset = await inTransaction(async (tx) => {
    const { count } = await tx.secondFactor.deleteMany({ where: { personId } })
    if (count > 0) await tx.session.deleteMany({ where: { personId } })
    return count > 0
  })
  if (isReset)
    await recordChange({
      ...{ actorId: viewer.personId, subjectId: personId },
      ...{ action: 'reset-second-factor', now },
    })
  return { ok: true }
}
