import { randomInt } from 'node:crypto'
import { beforeEach, expect, test } from 'vitest'
import { NOW } from '#tests/support/given-answer'
import { DAY } from '#tests/support/mastery-event'
import { aPassedExam } from '#tests/support/passed-exam'
import { aPerson } from '#tests/support/person'
import { publishedModule } from '#tests/support/published-module'
import { aSingle } from '#tests/support/question'
import { db } from '~/db/client.server'
import { forgetCatalogue } from '~/domain/lessons/catalogue-queries.server'
import { rebuildMastery } from '~/domain/mastery/rebuild-mastery.server'
import { readCertificateOf } from './certificate-queries.server'
import { issueGuideCertificate } from './issue-guide-certificate.server'
import { readPublicKeys } from './public-key-queries.server'
import { verifyToken } from './verify-token'

const random = (below: number) => randomInt(below)
const issue = (personId: string) => issueGuideCertificate({ personId, now: NOW, random })

/** One module with one skill, which is the only basic one. */
beforeEach(async () => {
  await publishedModule({ lessons: { 'nha.2-1': [aSingle({ id: 'a.q0', skill: 'skill-a' })] } })
  const newest = await db.publication.findFirstOrThrow({ orderBy: { id: 'desc' } })
  const catalogue = JSON.stringify({
    ...(JSON.parse(newest.catalogue) as object),
    frameworks: { teams: { basics: ['vneid'] } },
  })
  await db.publication.create({ data: { hash: crypto.randomUUID(), catalogue, publishedAt: NOW } })
  forgetCatalogue()
})

async function masterSkill(personId: string): Promise<void> {
  await db.evidence.createMany({
    data: Array.from({ length: 12 }, (_, i) => ({
      ...{ id: crypto.randomUUID(), personId, skillId: 'skill-a', itemId: `item-${i}`, revision: '' },
      ...{ kind: 'practice', isRight: true, answer: '{}', receivedAt: NOW },
      occurredAt: new Date(NOW.getTime() - (i < 6 ? 2 : 1) * DAY + i * 60_000),
    })),
  })
  await rebuildMastery({ write: true })
}

async function observe(personId: string, result: string, minutesAgo = 60): Promise<string> {
  const occurredAt = new Date(NOW.getTime() - minutesAgo * 60_000)
  const check = { id: crypto.randomUUID(), personId, skillId: 'skill-a', observerId: 'trainer', result }
  await db.observedCheck.create({ data: { ...check, occurredAt, receivedAt: NOW } })
  return check.id
}

test('exam, mastery and an observed check together give it, each missing one refuses it', async () => {
  const personId = await aPerson({ displayName: 'Trần Thị Mận' })
  expect(await issue(personId)).toEqual({ refusal: 'not-ready' })
  await aPassedExam({ personId })
  expect(await issue(personId)).toEqual({ refusal: 'not-ready' })
  await masterSkill(personId)
  expect(await issue(personId)).toEqual({ refusal: 'not-ready' })
  await observe(personId, 'helped', 90)
  expect(await issue(personId)).toEqual({ refusal: 'not-ready' })
  const attemptId = await observe(personId, 'alone')
  const issued = await issue(personId)
  const certificate = await readCertificateOf({ personId, moduleId: 'guide' })
  expect(issued).toEqual({ ok: true, code: certificate?.code, isNew: true })
  expect(certificate).toMatchObject({ isGuide: true, moduleTitle: 'Đủ điều kiện hướng dẫn' })
  expect(await db.certificate.findMany({ where: { personId } })).toMatchObject([{ kind: 'guide', attemptId }])
  expect(await verifyToken(certificate?.token ?? '', await readPublicKeys())).toMatchObject({
    ...{
      status: 'genuine',
      certificate: { personName: 'Trần Thị Mận', moduleTitle: 'Đủ điều kiện hướng dẫn' },
    },
  })
})

test('a later check that did not go alone takes the readiness back, but not a certificate', async () => {
  const [early, late] = [await aPerson(), await aPerson()]
  for (const personId of [early, late]) {
    await aPassedExam({ personId })
    await masterSkill(personId)
    await observe(personId, 'alone')
  }
  const first = await issue(early)
  for (const personId of [early, late]) await observe(personId, 'not-yet', 5)
  expect(await issue(early)).toEqual({ ...first, isNew: false })
  expect(await issue(late)).toEqual({ refusal: 'not-ready' })
})

test('asked ten times at once there is one, also after it was revoked', async () => {
  const personId = await aPerson()
  await aPassedExam({ personId })
  await masterSkill(personId)
  await observe(personId, 'alone')
  const issued = await Promise.all(Array.from({ length: 10 }, () => issue(personId)))
  expect(new Set(issued.map((each) => 'code' in each && each.code)).size).toBe(1)
  await db.certificate.updateMany({ where: { personId }, data: { revokedAt: NOW } })
  expect(await issue(personId)).toMatchObject({ ok: true, isNew: false })
  expect(await db.certificate.count({ where: { personId } })).toBe(1)
  expect(await issue('nobody')).toEqual({ refusal: 'unknown-person' })
})
