import { sqltag } from '@prisma/client/runtime/client'
import { db } from '~/db/client.server'
import { readStraight } from '~/db/straight-query.server'
import { vietnamDay } from '~/lib/vietnam-day'
import { parseCode } from './certificate-code'
import { encodePayload, formatToken } from './certificate-token'
import { isNameWithheld } from './naming/is-name-withheld.server'

/** A certificate as its own page and its PDF show it. */
export type Certificate = {
  code: string
  /** Ready to guide others, or of one module. */
  isGuide: boolean
  /** Whose it is; null once that person has deleted their account. */
  personId: string | null
  moduleId: string
  /** Empty once they have had it removed. */
  personName: string
  moduleTitle: string
  issuer: string
  issuedAt: Date
  revokedAt: Date | null
  /** What the QR carries. */
  token: string
}

/** By its code as typed or as in an address, or null. While `isNameWithheld` nobody but its owner may be shown it. */
export async function readCertificate(
  typedCode: string,
  now: Date,
): Promise<(Certificate & { isNameWithheld: boolean }) | null> {
  const parsed = parseCode(typedCode)
  if ('refusal' in parsed) return null
  const row = await db.certificate.findUnique({ where: { code: parsed.code } })
  return row && { ...shown(row), isNameWithheld: await isNameWithheld(row, now) }
}

/** The one certificate of a person for a module, revoked or not, or null when there is none. */
export async function readCertificateOf(owner: {
  personId: string
  moduleId: string
}): Promise<Certificate | null> {
  const { personId, moduleId } = owner
  const row = await db.certificate.findUnique({ where: { personId_moduleId: { personId, moduleId } } })
  return row && shown(row)
}

/** Its code alone, for pages that only lead there: they are asked for often and need no token. */
export async function readCertificateCodeOf(owner: {
  personId: string
  moduleId: string
}): Promise<string | null> {
  const { personId, moduleId } = owner
  const [row] = await readStraight<{ code: string }>(
    sqltag`SELECT "code" FROM "Certificate" WHERE "personId" = ${personId} AND "moduleId" = ${moduleId}`,
  )
  return row?.code ?? null
}

/** A person's certificates, newest first; revoked ones too, marked so. */
export async function listCertificates(personId: string): Promise<Certificate[]> {
  const rows = await db.certificate.findMany({
    where: { personId },
    orderBy: [{ issuedAt: 'desc' }, { code: 'asc' }],
  })
  return rows.map(shown)
}

type Row = NonNullable<Awaited<ReturnType<typeof db.certificate.findUnique>>>

function shown(row: Row): Certificate {
  const { code, personId, moduleId, personName, moduleTitle, issuer, issuedAt, revokedAt } = row
  const payload = encodePayload({ ...row, issuedOn: vietnamDay(issuedAt) })
  const token = formatToken(payload, Buffer.from(row.signature, 'base64url'))
  const isGuide = row.kind === 'guide'
  return { isGuide, code, personId, moduleId, personName, moduleTitle, issuer, issuedAt, revokedAt, token }
}
