import { sign } from 'node:crypto'
import { db } from '~/db/client.server'
import { vietnamDay } from '~/lib/vietnam-day'
import { encodePayload } from './certificate-token'
import { signingKey } from './keys/signing-key.server'

/**
 * A person's certificates without their name, signed anew, so that code and QR go on proving them: what to write over each.
 * A paper printed before still bears the name, and its own signature: that lies with whoever holds the paper.
 */
export async function signWithoutNames(owner: {
  personId: string
  now: Date
}): Promise<{ code: string; bare: { personName: string; keyId: string; signature: string } }[]> {
  const rows = await db.certificate.findMany({ where: { personId: owner.personId } })
  if (rows.length === 0) return []
  const { keyId, privateKey } = await signingKey(owner.now)
  return rows.map((row) => {
    const payload = encodePayload({ ...row, personName: '', keyId, issuedOn: vietnamDay(row.issuedAt) })
    const signature = sign(null, payload, privateKey).toString('base64url')
    return { code: row.code, bare: { personName: '', keyId, signature } }
  })
}
