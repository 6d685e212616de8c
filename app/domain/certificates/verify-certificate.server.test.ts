import { generateKeyPairSync, randomInt, sign } from 'node:crypto'
import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import { aPassedExam } from '#tests/support/passed-exam'
import { aPerson } from '#tests/support/person'
import { publishedModule } from '#tests/support/published-module'
import { db } from '~/db/client.server'
import { drawCode, formatCode } from './certificate-code'
import { listCertificates, readCertificate } from './certificate-queries.server'
import { encodePayload, formatToken, parseToken } from './certificate-token'
import { issueCertificate } from './issue-certificate.server'
import { readPublicKeys } from './public-key-queries.server'
import { revokeCertificate } from './revoke-certificate.server'
import { signWithoutNames } from './sign-without-names.server'
import { verifyCertificate, verifyTokenOnServer } from './verify-certificate.server'
import { verifyToken } from './verify-token'

const now = new Date('2026-11-22T03:00:00Z')
const administrator = {
  personId: 'admin',
  roles: [{ kind: 'administrator', scopeKind: 'place', scopeId: 'vn' }] as const,
}

beforeAll(async () => {
  await publishedModule({ lessons: {} })
})
afterEach(() => vi.unstubAllEnvs())

test('a code, however it is typed, gives name, module, day and issuer, and nothing else about the person', async () => {
  const { code, moduleTitle } = await issued('Nguyễn Thị Hạnh')
  expect(await verifyCertificate(formatCode(code).toLowerCase(), now)).toEqual({
    ...{ status: 'valid', code, name: 'Nguyễn Thị Hạnh', moduleTitle, issuedAt: now },
    ...{ issuer: 'Ngõ Số', revokedAt: null },
  })
})

test('a code never issued is unknown, a mistyped one malformed', async () => {
  expect(
    await verifyCertificate(
      drawCode(() => 9),
      now,
    ),
  ).toEqual({ status: 'unknown' })
  expect(await verifyCertificate('NS7K 4MQ2 X2', now)).toEqual({ status: 'malformed' })
  expect(await verifyCertificate('', now)).toEqual({ status: 'malformed' })
})

test('a revoked certificate says so, by code and by its QR, and keeps its first date', async () => {
  const { code, token, personId } = await issued()
  const revoke = { code, reason: 'cấp nhầm người', viewer: administrator }
  expect(await revokeCertificate({ ...revoke, now })).toEqual({ ok: true, revokedAt: now })
  expect(await revokeCertificate({ ...revoke, now: new Date('2027-01-01') })).toEqual({
    ok: true,
    revokedAt: now,
  })
  expect(await verifyCertificate(code, now)).toMatchObject({ status: 'revoked', revokedAt: now })
  expect(await verifyTokenOnServer(token, now)).toMatchObject({ status: 'revoked' })
  expect(await db.auditEntry.findMany({ where: { subjectId: personId } })).toMatchObject([
    { actorId: 'admin', action: 'revoke-certificate', at: now },
  ])
  const asked = { personId, moduleId: 'vneid', now, random: (below: number) => randomInt(below) }
  expect(await issueCertificate(asked)).toEqual({ ok: true, code, isNew: false })
})

test('only an administrator revokes, with a reason, what there is', async () => {
  const { code } = await issued()
  const ask = { code, reason: 'cấp nhầm', viewer: administrator, now }
  const trainer = {
    personId: 't',
    roles: [{ kind: 'trainer', scopeKind: 'place', scopeId: 'vn' }] as const,
  }
  expect(await revokeCertificate({ ...ask, viewer: trainer })).toEqual({ refusal: 'not-allowed' })
  expect(await revokeCertificate({ ...ask, viewer: { personId: 'x', roles: [] } })).toEqual({
    refusal: 'not-allowed',
  })
  expect(await revokeCertificate({ ...ask, reason: ' ' })).toEqual({ refusal: 'reason-missing' })
  expect(await revokeCertificate({ ...ask, code: drawCode(() => 9) })).toEqual({ refusal: 'unknown-code' })
  expect(await verifyCertificate(code, now)).toMatchObject({ status: 'valid' })
})

test('a QR with another name under our code is forged', async () => {
  const { token } = await issued()
  const parsed = parseToken(token)
  if (!parsed) throw new Error('no token')
  const payload = encodePayload({ ...parsed.certificate, personName: 'Người Khác' })
  expect(await verifyTokenOnServer(formatToken(payload, parsed.signature), now)).toEqual({ status: 'forged' })
  const theirs = sign(null, payload, generateKeyPairSync('ed25519').privateKey)
  expect(await verifyTokenOnServer(formatToken(payload, theirs), now)).toEqual({ status: 'forged' })
  expect(await verifyTokenOnServer('rubbish', now)).toEqual({ status: 'malformed' })
})

test('a certificate outlives its owner’s account', async () => {
  const { code, personId } = await issued('Vũ Thị Thoa')
  await db.person.delete({ where: { id: personId } })
  expect(await verifyCertificate(code, now)).toMatchObject({ status: 'valid', name: 'Vũ Thị Thoa' })
  expect(await readCertificate(code, now)).toMatchObject({ personId: null })
  expect(await listCertificates(personId)).toEqual([])
})

test('a key given from outside signs from then on, and what the old key signed stays valid', async () => {
  const before = await issued()
  const pem = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
  vi.stubEnv('NGOSO_SIGNING_KEY', pem.replaceAll('\n', '\\n'))
  const after = await issued()
  vi.unstubAllEnvs()
  expect(parseToken(after.token)?.certificate.keyId).not.toBe(parseToken(before.token)?.certificate.keyId)
  expect(await readPublicKeys()).toHaveLength(2)
  expect(await verifyTokenOnServer(before.token, now)).toMatchObject({ status: 'valid' })
  expect(await verifyTokenOnServer(after.token, now)).toMatchObject({ status: 'valid' })
  expect(await db.signingKey.findMany({ where: { privateKey: { contains: pem.slice(30, 60) } } })).toEqual([])
})

async function issued(displayName?: string) {
  const personId = await aPerson(displayName ? { displayName } : {})
  await aPassedExam({ personId })
  const random = (below: number) => randomInt(below)
  const answer = await issueCertificate({ personId, moduleId: 'vneid', now, random })
  const certificate = 'ok' in answer ? await readCertificate(answer.code, now) : null
  if (!certificate) throw new Error('not issued')
  return { ...certificate, personId }
}

test('a name that was removed is gone from code and QR, and both still prove the certificate', async () => {
  const { code, personId, token } = await issued('Lò Văn Ó')
  for (const { bare } of await signWithoutNames({ personId, now }))
    await db.certificate.update({ where: { code }, data: bare })
  const bare = { status: 'valid', name: '', noName: 'removed', code }
  expect(await verifyCertificate(code, now)).toMatchObject(bare)
  const after = await readCertificate(code, now)
  expect(after?.token).not.toBe(token)
  expect(await verifyToken(after?.token ?? '', await readPublicKeys())).toMatchObject({
    status: 'genuine',
    certificate: { personName: '', code },
  })
  expect(await verifyTokenOnServer(after?.token ?? '', now)).toMatchObject(bare)
  expect(await verifyTokenOnServer(token, now)).toMatchObject(bare) // printed before
  expect(JSON.stringify(await db.certificate.findMany({ where: { code } }))).not.toContain('Lò Văn Ó')
})

test('a child passes, is given the certificate once there is consent, and is named only while it holds', async () => {
  const personId = await aPerson({ displayName: 'Bé An', birthYear: 2013 })
  await aPassedExam({ personId })
  const asked = { personId, moduleId: 'vneid', now, random: (below: number) => randomInt(below) }
  expect(await issueCertificate(asked)).toEqual({ refusal: 'consent-missing' })
  const consent = { personId, how: 'paper', givenBy: 'mẹ', recordedById: 't', givenAt: now }
  await db.consent.create({ data: { id: `${personId}-1`, kind: 'guardian', ...consent } })
  expect(await issueCertificate(asked)).toEqual({ refusal: 'consent-missing' })
  await db.consent.create({ data: { id: `${personId}-2`, kind: 'own', ...consent } })
  const given = await issueCertificate(asked)
  const code = 'code' in given ? given.code : ''
  expect(await verifyCertificate(code, now)).toMatchObject({ status: 'valid', name: 'Bé An' })
  await db.consent.update({ where: { id: `${personId}-1` }, data: { withdrawnAt: now } })
  expect(await verifyCertificate(code, now)).toMatchObject({ status: 'valid', name: '', noName: 'withheld' })
  expect(await readCertificate(code, now)).toMatchObject({ isNameWithheld: true })
})
