import { sign } from 'node:crypto'
import { db } from '~/db/client.server'
import { isUniqueViolation } from '~/db/transaction.server'
import { vietnamDay } from '~/lib/vietnam-day'
import { drawCode } from '../certificate-code'
import { encodePayload, oneLine } from '../certificate-token'
import { signingKey } from '../keys/signing-key.server'

const DRAWS = 5

export type ToSign = {
  kind: 'module' | 'guide'
  personId: string
  /** Of the module, or "guide": with the person the key that nobody has twice. */
  moduleId: string
  personName: string
  moduleTitle: string
  /** What it rests on: an exam, or an observed check. */
  attemptId: string
  issuer?: string | undefined
  now: Date
  random: (below: number) => number
}

/** The code of the certificate that this person has already, revoked ones too. */
export async function codeOf(personId: string, moduleId: string): Promise<string | undefined> {
  const row = await db.certificate.findUnique({
    where: { personId_moduleId: { personId, moduleId } },
    select: { code: true },
  })
  return row?.code
}

/** Signs and keeps a certificate; when there is one already, by now or for long, gives that one. */
export async function signCertificate(asked: ToSign): Promise<{ ok: true; code: string; isNew: boolean }> {
  const { kind, personId, moduleId, attemptId, now, random } = asked
  const key = await signingKey(now)
  const words = {
    personName: oneLine(asked.personName),
    moduleTitle: oneLine(asked.moduleTitle),
    issuer: oneLine(asked.issuer ?? (process.env.NGOSO_ISSUER || 'Ngõ Số')),
  }
  const engineVersion = await engineVersionOf(personId)
  for (let draw = 0; draw < DRAWS; draw++) {
    const signed = { ...words, code: drawCode(random), keyId: key.keyId }
    const payload = encodePayload({ ...signed, issuedOn: vietnamDay(now) })
    const signature = sign(null, payload, key.privateKey).toString('base64url')
    try {
      const rest = { signature, kind, personId, moduleId, issuedAt: now, attemptId, engineVersion }
      await db.certificate.create({ data: { ...signed, ...rest } })
      return { ok: true, code: signed.code, isNew: true }
    } catch (error) {
      if (!isUniqueViolation(error)) throw error
      const first = await codeOf(personId, moduleId)
      if (first) return { ok: true, code: first, isNew: false }
      // else the code itself was taken: draw another
    }
  }
  throw new Error(`no free certificate code in ${DRAWS} draws`)
}

/** The version of the rules that judged this person's skills, kept because the rules may change later. */
async function engineVersionOf(personId: string): Promise<number> {
  const { _max } = await db.skillMastery.aggregate({ where: { personId }, _max: { engineVersion: true } })
  return _max.engineVersion ?? 0
}
