import { db } from '~/db/client.server'
import { readConsentState } from '~/domain/groups/consent-queries.server'
import { GUIDE, GUIDE_TITLE } from './guide-certificate'
import { readGuideReadiness } from './guide-readiness-queries.server'
import { codeOf, signCertificate } from './signing/sign-certificate.server'

/**
 * Gives a person the certificate that they are ready to guide others, when exams, mastery and an observed check say so now
 * (`not-ready` otherwise). There is one for each person: asking again, or at once from two places, gives the same one,
 * also when it has been revoked, or when skills have lapsed since.
 */
export async function issueGuideCertificate(input: {
  personId: string
  now: Date
  random: (below: number) => number
  issuer?: string
}): Promise<{ ok: true; code: string; isNew: boolean } | { refusal: 'not-ready' | 'unknown-person' }> {
  const { personId, now } = input
  const standing = await codeOf(personId, GUIDE)
  if (standing) return { ok: true, code: standing, isNew: false }
  const person = await db.person.findUnique({ where: { id: personId }, select: { displayName: true } })
  if (!person) return { refusal: 'unknown-person' }
  const [readiness] = await readGuideReadiness([personId], now)
  if (!readiness?.isReady || !readiness.checkId) return { refusal: 'not-ready' }
  // A child's name stands on nothing before there is consent; what is missing is told on the exam's page and the profile.
  if (!(await readConsentState(personId, now)).mayShowRealName) return { refusal: 'not-ready' }
  return await signCertificate({
    ...{ ...input, kind: GUIDE, moduleId: GUIDE, moduleTitle: GUIDE_TITLE },
    ...{ personName: person.displayName, attemptId: readiness.checkId },
  })
}
