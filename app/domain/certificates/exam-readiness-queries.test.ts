import { expect, test } from 'vitest'
import { aPerson } from '#tests/support/person'
import { db } from '~/db/client.server'
import { readExamStates } from './exam-readiness-queries.server'

const AT = new Date('2026-11-20T05:00:00Z')

async function attempted(personId: string, moduleId: string, passed: boolean): Promise<string> {
  const id = crypto.randomUUID()
  await db.examAttempt.create({
    data: {
      ...{ id, personId, moduleId, publicationId: 1, seed: 's', day: '2026-11-20', ordinal: 1 },
      ...{ questions: '{}', startedAt: AT, expiresAt: AT, submittedAt: AT, rightCount: 1, passed },
    },
  })
  return id
}

async function certified(personId: string, moduleId: string, revokedAt: Date | null = null): Promise<void> {
  const attemptId = await attempted(personId, moduleId, true)
  await db.certificate.create({
    data: {
      ...{ code: crypto.randomUUID(), personId, moduleId, personName: 'A', moduleTitle: 'M', issuer: 'X' },
      ...{ issuedAt: AT, attemptId, engineVersion: 1, keyId: 'k', signature: 's', revokedAt },
    },
  })
}

test('who has passed and who has the certificate, by module; failing is neither, and a revoked one is only passed', async () => {
  const [passed, holder, revoked, failed] = await Promise.all([aPerson(), aPerson(), aPerson(), aPerson()])
  await attempted(passed, 'vneid', true)
  await certified(holder, 'vneid')
  await attempted(holder, 'an-toan', true)
  await certified(revoked, 'vneid', AT)
  await attempted(failed, 'vneid', false)
  const states = await readExamStates([passed, holder, revoked, failed], ['vneid'])
  expect(states).toEqual(
    new Map([
      [passed, new Map([['vneid', 'passed']])],
      [holder, new Map([['vneid', 'certified']])],
      [revoked, new Map([['vneid', 'passed']])],
    ]),
  )
})
