import { db } from '~/db/client.server'
import { inTransaction } from '~/db/transaction.server'
import type { Viewer } from '~/domain/accounts/viewer'
import { readConsentStanding } from './consents/consent-standing.server'
import { mayRecordConsent } from './may-record-consent'

/**
 * A consent holds no longer from now on; the row stays, with its date. The child, the guardian who gave it from their own
 * account, and whoever may record papers for the child may do so. Unknown, withdrawn before or not theirs: 'not-your-person'.
 */
export async function withdrawConsent(input: {
  viewer: Viewer
  consentId: string
  now: Date
}): Promise<{ ok: true; personId: string } | { refusal: 'not-your-person' }> {
  const { viewer, consentId, now } = input
  const row = await db.consent.findUnique({ where: { id: consentId } })
  if (!row || row.withdrawnAt) return { refusal: 'not-your-person' }
  const { personId, kind } = row
  const isTheirs = personId === viewer.personId || row.givenById === viewer.personId
  const standing = isTheirs ? null : await readConsentStanding(personId)
  if (!isTheirs && !(standing && mayRecordConsent(viewer, standing))) return { refusal: 'not-your-person' }

  await inTransaction(async (tx) => {
    await tx.consent.updateMany({
      where: { personId, kind, withdrawnAt: null },
      data: { withdrawnAt: now, withdrawnById: viewer.personId },
    })
    const entry = {
      actorId: viewer.personId,
      subjectId: personId,
      action: `withdraw-${kind}-consent`,
      at: now,
    }
    await tx.auditEntry.create({ data: { id: crypto.randomUUID(), ...entry } })
  })
  return { ok: true, personId }
}
