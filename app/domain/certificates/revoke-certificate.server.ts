import { inTransaction } from '~/db/transaction.server'
import type { Viewer } from '~/domain/accounts/viewer'
import { parseCode } from './certificate-code'
import { oneLine } from './certificate-token'
import { mayRevokeCertificate } from './may-revoke-certificate'

export type RevokeRefusal = 'not-allowed' | 'unknown-code' | 'reason-missing'

/**
 * Takes a certificate back. It stays in the books and verifies as revoked from then on; revoking it again changes
 * nothing and keeps the first date and reason. Written into the audit log of the person it was issued to.
 */
export async function revokeCertificate(input: {
  code: string
  reason: string
  viewer: Viewer
  now: Date
}): Promise<{ ok: true; revokedAt: Date } | { refusal: RevokeRefusal }> {
  const { viewer, now } = input
  const revokedReason = oneLine(input.reason)
  const parsed = parseCode(input.code)
  if (!mayRevokeCertificate(viewer)) return { refusal: 'not-allowed' }
  if (revokedReason === '') return { refusal: 'reason-missing' }
  if ('refusal' in parsed) return { refusal: 'unknown-code' }

  return inTransaction(async (tx) => {
    const { count } = await tx.certificate.updateMany({
      where: { code: parsed.code, revokedAt: null },
      data: { revokedAt: now, revokedReason },
    })
    const row = await tx.certificate.findUnique({ where: { code: parsed.code } })
    if (!row?.revokedAt) return { refusal: 'unknown-code' as const }
    if (count > 0 && row.personId) {
      const entry = {
        actorId: viewer.personId,
        subjectId: row.personId,
        action: 'revoke-certificate',
        at: now,
      }
      await tx.auditEntry.create({ data: { id: crypto.randomUUID(), ...entry } })
    }
    return { ok: true as const, revokedAt: row.revokedAt }
  })
}
