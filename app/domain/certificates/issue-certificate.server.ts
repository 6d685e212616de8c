import { db } from '~/db/client.server'
import { readConsentState } from '~/domain/groups/consent-queries.server'
import { readCatalogue, readPublication } from '~/domain/lessons/catalogue-queries.server'
import { codeOf, signCertificate } from './signing/sign-certificate.server'

export type IssueRefusal = 'not-passed' | 'unknown-module' | 'unknown-person' | 'consent-missing'

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
  const { personId, moduleId } = input
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
  if (!(await readConsentState(personId, input.now)).mayShowRealName) return { refusal: 'consent-missing' }
  const personName = attempt.person.displayName
  return await signCertificate({ ...input, kind: 'module', personName, moduleTitle, attemptId: attempt.id })
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
