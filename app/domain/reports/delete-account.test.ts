import { afterEach, expect, test, vi } from 'vitest'
import { aCommune, joinClass, joinTeam } from '#tests/support/commune'
import { aPassedExam } from '#tests/support/passed-exam'
import { aPerson } from '#tests/support/person'
import { publishedModule } from '#tests/support/published-module'
import { db } from '~/db/client.server'
import { hashSecret } from '~/domain/accounts/hash-secret.server'
import { issueCertificate } from '~/domain/certificates/issue-certificate.server'
import { verifyCertificate } from '~/domain/certificates/verify-certificate.server'
import { deleteAccount } from './delete-account.server'
import { heldBy, tableOf } from './held/table-of.server'
import { HELD_TABLES } from './held-tables'

const now = new Date('2026-11-29T03:00:00Z')
const SECRET = 'con trau vang'
const secretHash = await hashSecret(SECRET)
const ask = (personId: string) => ({ personId, sessionId: 's', secret: SECRET, keepsName: true, now })

afterEach(() => vi.unstubAllEnvs())

async function aCertifiedPerson() {
  await publishedModule({ lessons: {} })
  const personId = await aPerson({ displayName: 'Nông Thị Xuyến', secretHash })
  await aPassedExam({ personId })
  const issued = await issueCertificate({
    personId,
    moduleId: 'vneid',
    now,
    random: (below) => Math.floor(Math.random() * below),
  })
  return { personId, code: 'code' in issued ? issued.code : '' }
}

test('nothing about them is left in any table but ids in the log', async () => {
  const { personId } = await aCertifiedPerson()
  const prefix = crypto.randomUUID().slice(0, 8)
  const { classId, teamId, village } = await aCommune(prefix)
  await joinClass(classId, personId)
  await joinTeam(teamId, personId, true)
  const at = { placeId: village, createdAt: now }
  await db.household.create({
    data: { id: prefix, code: '12', peopleCount: 4, teamId, memberId: personId, ...at },
  })
  await db.householdMember.create({ data: { householdId: prefix, personId, joinedAt: now } })
  await db.signInCard.create({
    data: { id: prefix, personId, tokenHash: prefix, codeHash: 'c', issuedAt: now, issuedById: 'x' },
  })
  await db.personMerge.create({
    data: { fromId: prefix, toId: personId, at: now, actorId: 'x', former: '{}' },
  })
  const child = await aPerson({ birthYear: 2015 })
  const given = { kind: 'guardian', how: 'sign-in', givenBy: 'mẹ', recordedById: personId, givenAt: now }
  await db.consent.create({ data: { id: prefix, personId: child, givenById: personId, ...given } })

  const draft = { lessonId: prefix, moduleId: 'm', slug: prefix, title: 't', kind: 'own', state: 'writing' }
  const scope = { scopeKind: 'place', scopeId: village }
  await db.draft.create({
    data: {
      ...{ id: prefix, ...draft, ...scope, createdById: personId, createdAt: now, updatedAt: now },
      files: { create: { name: 'lesson.mdx', text: 'x', changedById: personId, changedAt: now } },
      earlier: {
        create: { id: prefix, name: 'a', version: 1, text: 'x', changedById: personId, changedAt: now },
      },
      steps: { create: { id: prefix, kind: 'sent', actorId: personId, version: 1, at: now } },
      notes: {
        create: { id: prefix, file: 'a', line: 1, quote: '', text: '', authorId: personId, createdAt: now },
      },
    },
  })
  const { title: _t, state: _s, ...edition } = draft
  const made = { draftedById: personId, approvedById: personId, publishedById: personId, publishedAt: now }
  await db.edition.create({ data: { ...edition, ...scope, number: 1, ...made } })

  expect(await deleteAccount({ ...ask(personId), keepsName: false })).toEqual({ ok: true })
  expect(await db.edition.findFirst({ where: { lessonId: prefix } })).toMatchObject({
    ...{ draftedById: null, approvedById: null, publishedById: null },
  })
  expect(await db.draft.findUnique({ where: { id: prefix }, include: { files: true } })).toMatchObject({
    ...{ createdById: null, files: [{ text: 'x', changedById: null }] },
  })
  for (const { part, table, by } of HELD_TABLES) {
    if (part === 'log') continue
    expect(await tableOf(table).count({ where: heldBy(by, personId) }), part).toBe(0)
  }
  expect(
    await db.auditEntry.findMany({ where: { subjectId: personId, action: 'delete-account' } }),
  ).toMatchObject([{ actorId: personId, detail: '' }])
  expect(await db.household.findUnique({ where: { id: prefix } })).toMatchObject({
    memberId: null,
    peopleCount: 4,
  })
  expect(await db.consent.findUnique({ where: { id: prefix } })).toMatchObject({
    givenById: null,
    withdrawnAt: null,
  })
})

test('certificates stay verifiable, with the name or without it, as they wish', async () => {
  const named = await aCertifiedPerson()
  const bare = await aCertifiedPerson()
  await deleteAccount(ask(named.personId))
  await deleteAccount({ ...ask(bare.personId), keepsName: false })
  expect(await verifyCertificate(named.code, now)).toMatchObject({ status: 'valid', name: 'Nông Thị Xuyến' })
  expect(await verifyCertificate(bare.code, now)).toMatchObject({
    status: 'valid',
    name: '',
    noName: 'removed',
  })
})

test('the name of a child whose consent was withdrawn goes, whatever is asked', async () => {
  const { personId, code } = await aCertifiedPerson()
  await db.person.update({ where: { id: personId }, data: { birthYear: 2014 } })
  await deleteAccount(ask(personId))
  expect(await verifyCertificate(code, now)).toMatchObject({ status: 'valid', noName: 'removed' })
})

test('without the secret nothing is deleted, and guessing it is limited', async () => {
  const personId = await aPerson({ secretHash })
  expect(await deleteAccount({ ...ask(personId), secret: '' })).toEqual({
    field: 'secret',
    refusal: 'secret-missing',
  })
  for (let guess = 0; guess < 5; guess++)
    expect(await deleteAccount({ ...ask(personId), secret: 'sai roi' })).toEqual({
      field: 'secret',
      refusal: 'wrong-secret',
    })
  expect(await deleteAccount(ask(personId))).toMatchObject({ refusal: 'too-many-attempts' })
  expect(await db.person.count({ where: { id: personId } })).toBe(1)
})

test('who signs in by pictures or a card must have done so just now', async () => {
  const personId = await aPerson({ secretHash, secretKind: 'pictures' })
  const session = { personId, expiresAt: new Date('2026-12-20'), lastSeenAt: now, device: '' }
  const old = new Date(now.getTime() - 3_600_000)
  await db.session.create({ data: { id: 'old-session', createdAt: old, ...session } })
  await db.session.create({ data: { id: 'new-session', createdAt: now, ...session } })
  const sign = { ...ask(personId), secret: '' }
  expect(await deleteAccount({ ...sign, sessionId: 'old-session' })).toEqual({ refusal: 'sign-in-again' })
  expect(await deleteAccount({ ...sign, sessionId: 'new-session' })).toEqual({ ok: true })
})

test('a demonstration account and the last administrator of a place stay', async () => {
  const shown = await aPerson({ secretHash, isDemonstration: true })
  expect(await deleteAccount(ask(shown))).toEqual({ refusal: 'demonstration-account' })
  const [first, second] = [await aPerson({ secretHash }), await aPerson({ secretHash })]
  const { country } = await aCommune('last')
  const grant = (personId: string, endsAt: Date | null = null) =>
    db.role.create({
      data: {
        ...{ id: crypto.randomUUID(), personId, kind: 'administrator', scopeKind: 'place', scopeId: country },
        ...{ grantedAt: now, endsAt },
      },
    })
  await grant(first)
  const ended = await grant(second, now)
  expect(await deleteAccount(ask(first))).toEqual({ refusal: 'only-administrator' })
  await db.role.update({ where: { id: ended.id }, data: { endsAt: null } })
  expect(await deleteAccount(ask(first))).toEqual({ ok: true })
  expect(await deleteAccount(ask(second))).toEqual({ refusal: 'only-administrator' })
})

test('in production a demonstration account does not count as the administrator who is left', async () => {
  vi.stubEnv('NGOSO_MODE', 'production')
  const { country } = await aCommune('production')
  const [own, demo] = [await aPerson({ secretHash }), await aPerson({ isDemonstration: true })]
  const role = { kind: 'administrator', scopeKind: 'place', scopeId: country, grantedAt: now }
  await db.role.create({ data: { id: 'own', personId: own, ...role } })
  await db.role.create({ data: { id: 'demo', personId: demo, ...role } })
  expect(await deleteAccount(ask(own))).toEqual({ refusal: 'only-administrator' })
})
