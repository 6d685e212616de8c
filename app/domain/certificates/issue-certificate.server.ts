import { sign } from 'node:crypto'
import { db } from '~/db/client.server'
import { isUniqueViolation } from '~/db/transaction.server'
import { readConsentState } from '~/domain/groups/consent-queries.server'
import { readCatalogue, readPublication } from '~/domain/lessons/catalogue-queries.server'
import { vietnamDay } from '~/lib/vietnam-day'
import { drawCode } from './certificate-code'
import { encodePayload, oneLine } from './certificate-token'
import { signingKey } from './keys/signing-key.server'

export type IssueRefusal = 'not-passed' | 'unknown-module' | 'unknown-person' | 'consent-missing'

const DRAWS = 5

/**
 * Gives the person their certificate for the module, resting on the first exam they passed, whatever has been published
 * since. There is one for each person and module: asking again, or at once from two places, gives the same one (also
 * when it has been revoked). A child without consent keeps the passed exam and is given it once there is consent. `random` as in drawCode; `issuer` is NGOSO_ISSUER or "Ngõ Số" unless given.
 */
export async function issueCertificate(input: {
  personId: string
  moduleId: string
  now: Date
  random: (below: number) => number
  issuer?: string
}): Promise<{ ok: true; code: string; isNew: boolean } | { refusal: IssueRefusal }> {
  const { personId, moduleId, now, random } = input
  const standing = await codeOf(personId, moduleId)
  if (standing) return { ok: true, code: standing, isNew: false }

  const attempt = await db.examAttempt.findFirst({
    where: { personId, moduleId, passed: true, submittedAt: { not: null } },
    orderBy: [{ submittedAt: 'asc' }, { id: 'asc' }],
    include: { person: { select: { displayName: true } } },
  })
  if (!attempt) return { refusal: await whyNot(personId, moduleId) }
  const moduleTitle = await titleOf(moduleId, attempt.publicationId)
  if (!moduleTitle) return { refusal: 'unknown-module' }
  if (!(await readConsentState(personId, now)).mayShowRealName) return { refusal: 'consent-missing' }

  const key = await signingKey(now)
  const words = {
    personName: oneLine(attempt.person.displayName),
    moduleTitle: oneLine(moduleTitle),
    issuer: oneLine(input.issuer ?? (process.env.NGOSO_ISSUER || 'Ngõ Số')),
  }
  const engineVersion = await engineVersionOf(personId)
  for (let draw = 0; draw < DRAWS; draw++) {
    const signed = { ...words, code: drawCode(random), keyId: key.keyId }
    const payload = encodePayload({ ...signed, issuedOn: vietnamDay(now) })
    const signature = sign(null, payload, key.privateKey).toString('base64url')
    try {
      await db.certificate.create({
        data: {
          ...signed,
          signature,
          personId,
          moduleId,
          issuedAt: now,
          attemptId: attempt.id,
          engineVersion,
        },
      })
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

async function codeOf(personId: string, moduleId: string): Promise<string | undefined> {
  const row = await db.certificate.findUnique({
    where: { personId_moduleId: { personId, moduleId } },
    select: { code: true },
  })
  return row?.code
}

async function whyNot(personId: string, moduleId: string): Promise<IssueRefusal> {
  if (!(await db.person.findUnique({ where: { id: personId }, select: { id: true } })))
    return 'unknown-person'
  const { modules } = await readCatalogue()
  return modules.some((module) => module.id === moduleId) ? 'not-passed' : 'unknown-module'
}

/** As the module was called when the exam was taken; as it is called now where that publication is gone. */
async function titleOf(moduleId: string, publicationId: number): Promise<string | undefined> {
  const then = await readPublication(publicationId)
  const modules = [...(then?.modules ?? []), ...(await readCatalogue()).modules]
  return modules.find((module) => module.id === moduleId)?.title
}

/** The version of the rules that judged this person's skills, kept because the rules may change later. */
async function engineVersionOf(personId: string): Promise<number> {
  const { _max } = await db.skillMastery.aggregate({ where: { personId }, _max: { engineVersion: true } })
  return _max.engineVersion ?? 0
}
