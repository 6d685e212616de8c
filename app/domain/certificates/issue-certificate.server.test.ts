import { randomInt } from 'node:crypto'
import { afterEach, expect, test, vi } from 'vitest'
import { aPassedExam } from '#tests/support/passed-exam'
import { aPerson } from '#tests/support/person'
import { publishedModule } from '#tests/support/published-module'
import { db } from '~/db/client.server'
import { readCertificate, readCertificateOf } from './certificate-queries.server'
import { issueCertificate } from './issue-certificate.server'
import { readPublicKeys } from './public-key-queries.server'
import { verifyToken } from './verify-token'

afterEach(() => vi.unstubAllEnvs())

const random = (below: number) => randomInt(below)
const now = new Date('2026-11-22T20:00:00Z') // the 23rd in Vietnam

test('whoever passed the exam gets a certificate that carries name, module, issuer and day, signed', async () => {
  const module = await publishedModule({ lessons: {} })
  const personId = await aPerson({ displayName: 'Nguyễn Thị Hạnh' })
  const attemptId = await aPassedExam({ personId })
  const issued = await issueCertificate({ personId, moduleId: 'vneid', now, random })
  const certificate = await readCertificateOf({ personId, moduleId: 'vneid' })
  expect(issued).toEqual({ ok: true, code: certificate?.code, isNew: true })
  expect(certificate).toMatchObject({
    personName: 'Nguyễn Thị Hạnh',
    moduleTitle: module.title,
    issuedAt: now,
  })
  expect(await db.certificate.findFirst({ where: { personId } })).toMatchObject({ attemptId })
  const check = await verifyToken(certificate?.token ?? '', await readPublicKeys())
  expect(check).toMatchObject({
    status: 'genuine',
    certificate: { personName: 'Nguyễn Thị Hạnh', issuer: 'Ngõ Số', issuedOn: '2026-11-23' },
  })
})

test('asking ten times at once gives one certificate and ten times its code', async () => {
  await publishedModule({ lessons: {} })
  const personId = await aPerson()
  await aPassedExam({ personId })
  const asked = Array.from({ length: 10 }, () =>
    issueCertificate({ personId, moduleId: 'vneid', now, random }),
  )
  const codes = (await Promise.all(asked)).map((issued) => ('ok' in issued ? issued.code : issued.refusal))
  const rows = await db.certificate.findMany({ where: { personId } })
  expect(rows).toHaveLength(1)
  expect(new Set(codes)).toEqual(new Set([rows[0]?.code]))
  expect(await db.signingKey.count()).toBe(1)
})

test('asking again after another passed exam, a new name and a new publication gives the first one unchanged', async () => {
  const module = await publishedModule({ lessons: {} })
  const personId = await aPerson({ displayName: 'Lý A Páo' })
  await aPassedExam({ personId })
  const first = await issueCertificate({ personId, moduleId: 'vneid', now, random })
  await db.person.update({ where: { id: personId }, data: { displayName: 'Lý A Pảo' } })
  await publishedModule({ id: 'mua-ban', lessons: {} })
  await aPassedExam({ personId, ordinal: 2 })
  const again = await issueCertificate({ personId, moduleId: 'vneid', now: new Date('2027-01-01'), random })
  expect(again).toEqual({ ...first, isNew: false })
  const code = 'ok' in again ? again.code : ''
  expect(await readCertificate(code, now)).toMatchObject({
    personName: 'Lý A Páo',
    moduleTitle: module.title,
    issuedAt: now,
  })
})

test('an exam passed before the module was withdrawn still gives its certificate, under the title it then had', async () => {
  const module = await publishedModule({ lessons: {} })
  const personId = await aPerson()
  await aPassedExam({ personId })
  await publishedModule({ id: 'mua-ban', lessons: {} })
  await issueCertificate({ personId, moduleId: 'vneid', now, random })
  expect((await readCertificateOf({ personId, moduleId: 'vneid' }))?.moduleTitle).toBe(module.title)
})

test('a failed exam, an open one and somebody else’s passed one give nothing', async () => {
  await publishedModule({ lessons: {} })
  const personId = await aPerson()
  await aPassedExam({ personId, passed: false, rightCount: 3 })
  await aPassedExam({ personId, ordinal: 2, submittedAt: null, passed: null })
  await aPassedExam({ personId: await aPerson() })
  const asked = await issueCertificate({ personId, moduleId: 'vneid', now, random })
  expect(asked).toEqual({ refusal: 'not-passed' })
})

test('an unknown module and an unknown person are told apart', async () => {
  await publishedModule({ lessons: {} })
  const personId = await aPerson()
  expect(await issueCertificate({ personId, moduleId: 'khong-co', now, random })).toEqual({
    refusal: 'unknown-module',
  })
  expect(await issueCertificate({ personId: 'nobody', moduleId: 'vneid', now, random })).toEqual({
    refusal: 'unknown-person',
  })
})

test('a code that is already taken is drawn again', async () => {
  await publishedModule({ lessons: {} })
  const [one, other] = [await aPerson(), await aPerson()]
  await aPassedExam({ personId: one })
  await aPassedExam({ personId: other })
  const first = await issueCertificate({ personId: one, moduleId: 'vneid', now, random: () => 4 })
  let draws = 0
  const second = await issueCertificate({
    ...{ personId: other, moduleId: 'vneid', now },
    random: () => (draws++ < 9 ? 4 : 5),
  })
  expect(first).toMatchObject({ isNew: true })
  expect(second).toMatchObject({ isNew: true })
  expect(first).not.toEqual(second)
})

test('the issuer is who the installation says it is', async () => {
  vi.stubEnv('NGOSO_ISSUER', 'Ủy ban nhân dân xã Đồng Chùa')
  await publishedModule({ lessons: {} })
  const personId = await aPerson()
  await aPassedExam({ personId })
  await issueCertificate({ personId, moduleId: 'vneid', now, random })
  expect((await readCertificateOf({ personId, moduleId: 'vneid' }))?.issuer).toBe(
    'Ủy ban nhân dân xã Đồng Chùa',
  )
})
