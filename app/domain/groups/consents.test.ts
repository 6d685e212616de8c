import { expect, test } from 'vitest'
import { aCommune, joinClass } from '#tests/support/commune'
import { aPerson } from '#tests/support/person'
import { db } from '~/db/client.server'
import { listChildrenOf, readConsentRecord, readConsentState } from './consent-queries.server'
import { giveGuardianConsent } from './give-guardian-consent.server'
import { giveOwnConsent } from './give-own-consent.server'
import { readOfferedChild } from './guardian-code-queries.server'
import { offerGuardianCode } from './offer-guardian-code.server'
import { recordPaperConsent } from './record-paper-consent.server'
import { withdrawConsent } from './withdraw-consent.server'

const now = new Date('2026-11-29T03:00:00Z')
const address = '203.0.113.7'
const roleless = (personId: string) => ({ personId, displayName: 'Bé An', roles: [] })

async function aChildInClass() {
  const prefix = crypto.randomUUID().slice(0, 8)
  const { classId, province } = await aCommune(prefix)
  await db.class.update({ where: { id: classId }, data: { grade: 5, schoolYear: '2026-2027' } })
  const childId = await aPerson({ displayName: 'Bé An' })
  await joinClass(classId, childId)
  const teacherId = await aPerson()
  const roles = [{ kind: 'class-teacher', scopeKind: 'class', scopeId: classId }] as const
  return { childId, classId, province, teacher: { personId: teacherId, roles } }
}

test('the teacher records the paper of the guardian and of the child, and then the name may be shown', async () => {
  const { childId, teacher } = await aChildInClass()
  expect(await readConsentState(childId, now)).toMatchObject({ isChild: true, mayShowRealName: false })
  const paper = { viewer: teacher, personId: childId, now }
  expect(await recordPaperConsent({ ...paper, kind: 'guardian', givenBy: ' mẹ ' })).toEqual({ ok: true })
  expect((await readConsentState(childId, now)).mayShowRealName).toBe(false)
  expect(await recordPaperConsent({ ...paper, kind: 'own', givenBy: '' })).toEqual({ ok: true })
  expect(await readConsentState(childId, now)).toMatchObject({
    mayShowRealName: true,
    consents: [{ how: 'paper' }, { how: 'paper' }],
  })
  const log = await db.auditEntry.findMany({ where: { subjectId: childId }, orderBy: { action: 'asc' } })
  expect(log.map(({ actorId, action }) => [actorId, action])).toEqual([
    [teacher.personId, 'record-guardian-consent'],
    [teacher.personId, 'record-own-consent'],
  ])
})

test('a paper is written down in the class that the child is in, not in another', async () => {
  const { childId, classId, teacher } = await aChildInClass()
  const paper = { viewer: teacher, personId: childId, kind: 'guardian', givenBy: 'mẹ', now }
  expect(await recordPaperConsent({ ...paper, classId: 'another' })).toEqual({ refusal: 'not-your-person' })
  expect(await recordPaperConsent({ ...paper, classId })).toEqual({ ok: true })
})

test('the same paper recorded twice is one consent', async () => {
  const { childId, teacher } = await aChildInClass()
  const paper = { viewer: teacher, personId: childId, kind: 'guardian', givenBy: 'bố', now }
  await recordPaperConsent(paper)
  await recordPaperConsent(paper)
  expect(await db.consent.count({ where: { personId: childId } })).toBe(1)
})

test('a paper says who gave it, and no citizen’s number', async () => {
  const { childId, teacher } = await aChildInClass()
  const paper = { viewer: teacher, personId: childId, now }
  expect(await recordPaperConsent({ ...paper, kind: 'guardian', givenBy: '' })).toEqual({
    field: 'givenBy',
    refusal: 'name-missing',
  })
  expect(await recordPaperConsent({ ...paper, kind: 'guardian', givenBy: '001099012345' })).toEqual({
    field: 'givenBy',
    refusal: 'looks-like-citizen-number',
  })
  expect(await recordPaperConsent({ ...paper, kind: '', givenBy: 'mẹ' })).toMatchObject({ field: 'kind' })
})

test('nobody else sees or records it: another class’s teacher, a province officer without names, the child’s own hand', async () => {
  const { childId, classId, province } = await aChildInClass()
  const other = await aChildInClass()
  const officer = { kind: 'province-officer', scopeKind: 'place', scopeId: province } as const
  const strangers = [
    other.teacher,
    { personId: 'o', roles: [officer] },
    { personId: 'x', roles: [] },
    { personId: childId, roles: [{ kind: 'class-teacher', scopeKind: 'class', scopeId: classId }] as const },
  ]
  for (const viewer of strangers) {
    const asked = { viewer, personId: childId, now }
    expect(await readConsentRecord(asked)).toEqual({ refusal: 'not-your-person' })
    expect(await recordPaperConsent({ ...asked, kind: 'guardian', givenBy: 'mẹ' })).toEqual({
      refusal: 'not-your-person',
    })
  }
  const named = { ...officer, seesNames: true }
  expect(
    await readConsentRecord({ viewer: { personId: 'o', roles: [named] }, personId: childId, now }),
  ).toMatchObject({
    ok: true,
    displayName: 'Bé An',
  })
  const elsewhere = { personId: childId, classId: other.classId, now }
  expect(await readConsentRecord({ viewer: { personId: 'o', roles: [named] }, ...elsewhere })).toEqual({
    refusal: 'not-your-person',
  })
})

test('a guardian agrees from their own account by the child’s code, once', async () => {
  const { childId } = await aChildInClass()
  const guardian = roleless(await aPerson({ birthYear: 1985 }))
  const offered = await offerGuardianCode({
    viewer: roleless(childId),
    personId: childId,
    random: () => 4_711,
    now,
  })
  if (!('ok' in offered)) throw new Error(offered.refusal)
  expect(offered.code).toBe('00004711')
  const asked = { viewer: guardian, code: '0000 4711', address, now }
  expect(await readOfferedChild(asked)).toEqual({ ok: true, displayName: 'Bé An' })
  expect(await giveGuardianConsent({ ...asked, givenBy: '' })).toMatchObject({ field: 'givenBy' })
  expect(await giveGuardianConsent({ ...asked, givenBy: 'mẹ' })).toEqual({ ok: true, displayName: 'Bé An' })
  expect(await giveGuardianConsent({ ...asked, givenBy: 'mẹ' })).toEqual({ refusal: 'code-not-valid' })
  expect(await listChildrenOf(guardian)).toMatchObject([{ childName: 'Bé An' }])
  expect(await giveOwnConsent({ viewer: roleless(childId), now })).toEqual({ ok: true })
  expect(await readConsentState(childId, now)).toMatchObject({ mayShowRealName: true })
})

test('a code is no use to the child, to another child, after three days, or once a newer one was made', async () => {
  const { childId } = await aChildInClass()
  const offer = { viewer: roleless(childId), personId: childId, now }
  await offerGuardianCode({ ...offer, random: () => 81_000_001 })
  await offerGuardianCode({ ...offer, random: () => 81_000_002 })
  const adult = roleless(await aPerson())
  const asked = { viewer: adult, code: '81000002', address, now }
  const refusal = async (change: Partial<typeof asked>) => await readOfferedChild({ ...asked, ...change })
  expect(await refusal({ code: '81000001' })).toEqual({ refusal: 'code-not-valid' })
  expect(await refusal({ code: '' })).toEqual({ refusal: 'code-missing' })
  expect(await refusal({ code: 'abc' })).toEqual({ refusal: 'code-not-valid' })
  expect(await refusal({ viewer: roleless(childId) })).toEqual({ refusal: 'own-code' })
  expect(await refusal({ viewer: roleless(await aPerson({ birthYear: 2013 })) })).toEqual({
    refusal: 'not-for-a-child',
  })
  expect(await refusal({ now: new Date('2026-12-02T03:00:00Z') })).toEqual({ refusal: 'code-not-valid' })
  expect(await refusal({})).toMatchObject({ ok: true })
})

test('whoever guesses codes is stopped', async () => {
  const viewer = roleless(await aPerson())
  const guess = { viewer, address: '198.51.100.9', now }
  for (let at = 0; at < 40; at++)
    await readOfferedChild({ ...guess, code: `7${String(at).padStart(7, '0')}` })
  expect(await readOfferedChild({ ...guess, code: '70000041' })).toMatchObject({
    refusal: 'too-many-attempts',
  })
})

test('child, guardian and teacher withdraw a consent at any time; a stranger does not', async () => {
  const { childId, teacher } = await aChildInClass()
  const guardian = roleless(await aPerson())
  const give = async () => {
    const offered = await offerGuardianCode({
      ...{ viewer: teacher, personId: childId, now },
      random: (below) => Math.floor(Math.random() * below),
    })
    const code = 'ok' in offered ? offered.code : ''
    await giveGuardianConsent({ viewer: guardian, code, givenBy: 'bà', address, now })
    const [held] = (await readConsentState(childId, now)).consents.filter((each) => !each.withdrawnAt)
    return held?.consentId ?? ''
  }
  for (const viewer of [roleless(childId), guardian, teacher]) {
    const consentId = await give()
    expect(await withdrawConsent({ viewer: roleless('stranger'), consentId, now })).toEqual({
      refusal: 'not-your-person',
    })
    expect(await withdrawConsent({ viewer, consentId, now })).toEqual({ ok: true, personId: childId })
    expect(await withdrawConsent({ viewer, consentId, now })).toEqual({ refusal: 'not-your-person' })
  }
  expect(await db.consent.count({ where: { personId: childId, withdrawnAt: null } })).toBe(0)
  expect(await db.consent.count({ where: { personId: childId } })).toBe(3)
  const action = 'withdraw-guardian-consent'
  expect(await db.auditEntry.count({ where: { subjectId: childId, action } })).toBe(3)
})

test('of a grown-up nothing is asked', async () => {
  const personId = await aPerson({ birthYear: 1960 })
  expect(await giveOwnConsent({ viewer: roleless(personId), now })).toEqual({ refusal: 'not-needed' })
  expect(await offerGuardianCode({ viewer: roleless(personId), personId, random: () => 1, now })).toEqual({
    refusal: 'not-needed',
  })
})
