import { expect, test } from 'vitest'
import { aCommune, joinClass, joinTeam } from '#tests/support/commune'
import { aPerson } from '#tests/support/person'
import { db } from '~/db/client.server'
import { createSession } from '~/domain/accounts/create-session.server'
import { acceptDevice, takeDeviceAttempt } from '~/domain/accounts/known-device-throttle.server'
import { bringBackMember } from './bring-back-member.server'
import { readManagedMember } from './class-member-queries.server'
import { listFormerMembers } from './former-member-queries.server'
import { liftLockOut } from './lift-lock-out.server'
import { moveMember } from './move-member.server'
import { listOwnLearning } from './own-class-queries.server'
import { resetMemberSecret } from './reset-member-secret.server'
import { takeOutMember } from './take-out-member.server'

const NOW = new Date('2026-11-29T05:00:00Z')
const REFUSED = { refusal: 'not-your-class' }

async function aStudent(prefix: string, known: Parameters<typeof aPerson>[0] = {}) {
  const { classId, ...places } = await aCommune(prefix)
  const personId = await aPerson({ identifierKind: 'class', secretKind: 'pictures', ...known })
  await joinClass(classId, personId)
  const teaching = (...ids: string[]) => ({
    personId: 'teacher',
    roles: ids.map((scopeId) => ({ kind: 'class-teacher' as const, scopeKind: 'class' as const, scopeId })),
  })
  return {
    ...places,
    classId,
    personId,
    teaching,
    asked: { viewer: teaching(classId), classId, personId, now: NOW },
  }
}

const actionsOn = async (subjectId: string) =>
  (await db.auditEntry.findMany({ where: { subjectId } })).map(
    ({ actorId, action }) => `${actorId} ${action}`,
  )

test('somebody else’s student, a stranger and one who has left are refused alike, and nothing is written', async () => {
  const { asked, teaching, classId, personId } = await aStudent('refused')
  const stranger = await aPerson()
  const all = [
    { ...asked, viewer: teaching('another') },
    { ...asked, viewer: { personId, roles: [] } },
    { ...asked, personId: stranger },
    { ...asked, personId: 'unknown' },
    { ...asked, classId: 'unknown' },
  ]
  for (const each of all) {
    expect(await readManagedMember(each)).toBeNull()
    expect(await resetMemberSecret(each)).toEqual(REFUSED)
    expect(await liftLockOut(each)).toEqual(REFUSED)
    expect(await takeOutMember(each)).toEqual(REFUSED)
    expect(await moveMember({ ...each, toClassId: classId })).toEqual(REFUSED)
    expect(await bringBackMember(each)).toEqual(REFUSED)
  }
  expect(await db.auditEntry.count()).toBe(0)
})

test('a PIN taken away is asked for anew; sessions, devices and lock-outs end with it', async () => {
  const { asked, personId } = await aStudent('reset')
  await createSession({ personId, device: '', now: NOW })
  await acceptDevice({ personId, deviceHash: 'own', now: NOW })
  for (let i = 0; i < 6; i++) await takeDeviceAttempt({ personId, deviceHash: 'other', now: NOW })
  expect(await readManagedMember(asked)).toMatchObject({ hasJoined: true, isLockedOut: true })
  expect(await resetMemberSecret(asked)).toEqual({ ok: true })
  expect(await readManagedMember(asked)).toMatchObject({ hasJoined: false, isLockedOut: false })
  expect(await db.session.count({ where: { personId } })).toBe(0)
  expect(await db.knownDevice.count({ where: { personId } })).toBe(0)
  expect(await actionsOn(personId)).toEqual(['teacher reset-secret'])
})

test('an account of their own is not in a teacher’s hands, nor is anybody’s who holds a role', async () => {
  const own = await aStudent('own', { identifierKind: 'user-name', secretKind: 'password' })
  expect(await resetMemberSecret(own.asked)).toEqual({ refusal: 'account-of-their-own' })
  const head = await aStudent('head')
  await db.role.create({
    data: {
      id: 'r',
      personId: head.personId,
      kind: 'team-head',
      scopeKind: 'team',
      scopeId: 't',
      grantedAt: NOW,
    },
  })
  expect(await resetMemberSecret(head.asked)).toEqual({ refusal: 'account-of-their-own' })
  const linked = await aStudent('linked')
  const outside = { issuer: 'https://elsewhere.example', subject: 'linked', linkedAt: NOW }
  await db.externalIdentity.create({ data: { ...outside, personId: linked.personId } })
  expect(await resetMemberSecret(linked.asked)).toEqual({ refusal: 'account-of-their-own' })
  const all = [own, head, linked].map(({ personId }) => personId)
  const kept = await db.person.findMany({ where: { id: { in: all } } })
  expect(kept.map((person) => person.secretHash)).toEqual(['-', '-', '-'])
})

test('a lock-out is lifted for all devices at once', async () => {
  const { asked, personId } = await aStudent('lift')
  for (let i = 0; i < 5; i++) await takeDeviceAttempt({ personId, deviceHash: 'tablet', now: NOW })
  expect(await takeDeviceAttempt({ personId, deviceHash: 'tablet', now: NOW })).not.toBeNull()
  expect(await liftLockOut(asked)).toEqual({ ok: true })
  expect(await takeDeviceAttempt({ personId, deviceHash: 'tablet', now: NOW })).toBeNull()
  expect(await actionsOn(personId)).toEqual(['teacher lift-lock-out'])
})

test('a student moves to another class of the same teacher and to no other', async () => {
  const { asked, personId, classId, teaching } = await aStudent('from')
  const { classId: toClassId } = await aCommune('to')
  const missing = { field: 'toClassId', refusal: 'class-not-there' }
  expect(await moveMember({ ...asked, toClassId })).toEqual(missing)
  expect(await moveMember({ ...asked, toClassId: classId })).toEqual(missing)
  const viewer = teaching(classId, toClassId)
  await db.class.update({ where: { id: toClassId }, data: { archivedAt: NOW } })
  expect(await moveMember({ ...asked, viewer, toClassId })).toEqual(missing)
  await db.class.update({ where: { id: toClassId }, data: { archivedAt: null } })
  expect(await moveMember({ ...asked, viewer, toClassId })).toEqual({ ok: true })
  expect(await listOwnLearning(personId)).toMatchObject([{ classId: toClassId }])
  expect(await moveMember({ ...asked, viewer, classId: toClassId, toClassId: classId })).toEqual({ ok: true })
  expect(await listOwnLearning(personId)).toMatchObject([{ classId }])
})

test('who is taken out keeps what they did and can be put back', async () => {
  const { asked, personId, classId, teaching } = await aStudent('out')
  expect(await takeOutMember(asked)).toEqual({ ok: true })
  expect(await readManagedMember(asked)).toBeNull()
  const shown = { viewer: teaching(classId), classId }
  expect(await listFormerMembers(shown)).toMatchObject([{ personId, leftAt: NOW }])
  expect(await listFormerMembers({ ...shown, viewer: teaching('another') })).toBeNull()
  expect(await bringBackMember(asked)).toEqual({ ok: true })
  expect(await readManagedMember(asked)).toMatchObject({ personId })
  expect(await actionsOn(personId)).toEqual(['teacher take-out-of-class', 'teacher bring-back-to-class'])
})

test('a name that nobody joined as is deleted when it is taken out, unless it is somewhere else too', async () => {
  const { asked, personId, classId } = await aStudent('name', { secretHash: null })
  expect(await takeOutMember(asked)).toEqual({ ok: true })
  expect(await db.person.findUnique({ where: { id: personId } })).toBeNull()

  const { classId: another, teamId } = await aCommune('elsewhere')
  const inClass = await aPerson({ identifierKind: 'class', secretHash: null })
  const inTeam = await aPerson({ identifierKind: 'class', secretHash: null })
  const imported = await aPerson({ identifierKind: 'user-name', secretHash: null })
  await joinClass(another, inClass)
  await joinTeam(teamId, inTeam)
  for (const id of [inClass, inTeam, imported]) {
    await joinClass(classId, id)
    expect(await takeOutMember({ ...asked, personId: id })).toEqual({ ok: true })
    expect(await db.person.findUnique({ where: { id } })).not.toBeNull()
  }
})
