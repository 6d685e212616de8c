import { db } from '~/db/client.server'
import { parseCode } from './certificate-code'
import { readPublicKeys } from './public-key-queries.server'
import { verifyToken } from './verify-token'

/** All that anybody learns about a certificate, and nothing else about the person. */
export type Verification =
  | {
      status: 'valid' | 'revoked'
      code: string
      name: string
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
export async function verifyCertificate(typedCode: string): Promise<Verification> {
  const parsed = parseCode(typedCode)
  if ('refusal' in parsed) return { status: 'malformed' }
  const row = await db.certificate.findUnique({ where: { code: parsed.code } })
  if (!row) return { status: 'unknown' }
  const { code, personName: name, moduleTitle, issuedAt, issuer, revokedAt } = row
  return { status: revokedAt ? 'revoked' : 'valid', code, name, moduleTitle, issuedAt, issuer, revokedAt }
}

/** Answers for the token of a QR: 'forged' unless one of our keys signed it, else as for its code. */
export async function verifyTokenOnServer(token: string): Promise<Verification> {
  const check = await verifyToken(token, await readPublicKeys())
  if (check.status === 'genuine') return verifyCertificate(check.certificate.code)
  return { status: check.status === 'malformed' ? 'malformed' : 'forged' }
}
