import { db } from '~/db/client.server'
import { parseCode } from './certificate-code'
import { isNameWithheld } from './naming/is-name-withheld.server'
import { readPublicKeys } from './public-key-queries.server'
import { verifyToken } from './verify-token'

/** All that anybody learns about a certificate, and nothing else about the person. */
export type Verification =
  | {
      status: 'valid' | 'revoked'
      code: string
      /** Empty when it is not shown; `noName` says why. */
      name: string
      /** Removed when they deleted their account, or a child's without consent. */
      noName?: 'removed' | 'withheld'
      moduleTitle: string
      issuedAt: Date
      issuer: string
      revokedAt: Date | null
    }
  | { status: 'unknown' | 'malformed' | 'forged' }

/**
 * Answers for a code as somebody typed it. 'malformed': cannot be a code of ours, most likely a slip of the finger;
 * 'unknown': well formed, but never issued here.
 */
export async function verifyCertificate(typedCode: string, now: Date): Promise<Verification> {
  const parsed = parseCode(typedCode)
  if ('refusal' in parsed) return { status: 'malformed' }
  const row = await db.certificate.findUnique({ where: { code: parsed.code } })
  if (!row) return { status: 'unknown' }
  const { code, moduleTitle, issuedAt, issuer, revokedAt } = row
  const named = { code, ...(await nameOf(row, now)) }
  return { status: revokedAt ? 'revoked' : 'valid', ...named, moduleTitle, issuedAt, issuer, revokedAt }
}

async function nameOf(
  row: { personId: string | null; personName: string },
  now: Date,
): Promise<{ name: string; noName?: 'removed' | 'withheld' }> {
  if (row.personName === '') return { name: '', noName: 'removed' }
  if (await isNameWithheld(row, now)) return { name: '', noName: 'withheld' }
  return { name: row.personName }
}

/** Answers for the token of a QR: 'forged' unless one of our keys signed it, else as for its code. */
export async function verifyTokenOnServer(token: string, now: Date): Promise<Verification> {
  const check = await verifyToken(token, await readPublicKeys())
  if (check.status === 'genuine') return verifyCertificate(check.certificate.code, now)
  return { status: check.status === 'malformed' ? 'malformed' : 'forged' }
}
