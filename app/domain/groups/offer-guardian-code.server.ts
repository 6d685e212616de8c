import { inTransaction } from '~/db/transaction.server'
import type { Viewer } from '~/domain/accounts/viewer'
import { readChildhood } from './consents/childhood-queries.server'
import { readConsentStanding } from './consents/consent-standing.server'
import { GUARDIAN_CODE, guardianCodeHash } from './consents/guardian-code.server'
import { newEightDigits } from './eight-digits.server'
import { mayRecordConsent } from './may-record-consent'
import { needsConsent } from './needs-consent'

const DAYS = 3

/**
 * A code of eight digits that a child or their teacher shows to the guardian, who agrees with it from their own account:
 * good once and for three days; an older one is void. Only its hash is stored, so it is shown now or never. `random` gives
 * a whole number from 0 to below its argument.
 */
export async function offerGuardianCode(input: {
  viewer: Viewer
  personId: string
  random: (below: number) => number
  now: Date
}): Promise<{ ok: true; code: string; expiresAt: Date } | { refusal: 'not-your-person' | 'not-needed' }> {
  const { viewer, personId, random, now } = input
  const standing = await readConsentStanding(personId)
  const isOwn = personId === viewer.personId
  if (!standing || !(isOwn || mayRecordConsent(viewer, standing))) return { refusal: 'not-your-person' }
  const childhood = await readChildhood(personId, now)
  if (!childhood || !needsConsent(childhood, now)) return { refusal: 'not-needed' }

  const code = newEightDigits(random)
  const tokenHash = guardianCodeHash(code) ?? ''
  const expiresAt = new Date(now.getTime() + DAYS * 24 * 3_600_000)
  await inTransaction(async (tx) => {
    await tx.oneTimeLink.deleteMany({ where: { purpose: GUARDIAN_CODE, personId } })
    const link = { tokenHash, purpose: GUARDIAN_CODE, createdAt: now, expiresAt, personId }
    await tx.oneTimeLink.create({ data: { ...link, createdById: viewer.personId } })
  })
  return { ok: true, code, expiresAt }
}
