import { expect, test } from 'vitest'
import { aCommune } from '#tests/support/commune'
import { aPerson } from '#tests/support/person'
import { db } from '~/db/client.server'
import { readAudit, readOwnAudit } from './audit-queries.server'
import { createSession } from './create-session.server'
import { grantRole } from './grant-role.server'
import { readSession } from './read-session.server'
import { revokeRole } from './revoke-role.server'
import type { Role } from './role'
import { listRolesAt } from './role-queries.server'
import type { Viewer } from './viewer'

const NOW = new Date('2026-11-22T05:00:00Z')
const LATER = new Date('2026-12-01T05:00:00Z')

const officer = (kind: Role['kind'], placeId: string, personId = `officer-${placeId}`): Viewer => ({
  personId,
  roles: [{ kind, scopeKind: 'place', scopeId: placeId }],
})
const wanted = { kind: 'trainer', endsOn: '', seesNames: false, now: NOW } as const

test('an officer makes somebody the trainer of a class to the end of a day, and the role ends by itself', async () => {
  const { commune, classId } = await aCommune('grant')
  const personId = await aPerson({ identifier: 'co-lan' })
  const viewer = officer('commune-officer', commune)
  const scope = { scopeKind: 'class', scopeId: classId } as const
  expect(
    await grantRole({ ...wanted, ...scope, viewer, identifier: ' Co-Lan ', endsOn: '2026-11-30' }),
  ).toEqual({
    ok: true,
    personId,
  })
  const token = await createSession({ personId, device: '', now: NOW })
  const role = { kind: 'trainer', scopeKind: 'class', scopeId: classId, seesNames: false }
  expect((await readSession(token, NOW))?.roles).toEqual([role])
  expect((await readSession(token, new Date('2026-11-30T16:59:00Z')))?.roles).toEqual([role])
  expect((await readSession(token, new Date('2026-11-30T17:00:00Z')))?.roles).toEqual([])
})

test('a role that begins later does not hold yet', async () => {
  const { classId } = await aCommune('starts')
  const personId = await aPerson()
  const role = {
    id: 'starts',
    personId,
    kind: 'trainer',
    scopeKind: 'class',
    scopeId: classId,
    grantedAt: NOW,
  }
  await db.role.create({ data: { ...role, startsAt: LATER } })
  const token = await createSession({ personId, device: '', now: NOW })
  expect((await readSession(token, NOW))?.roles).toEqual([])
  expect((await readSession(token, LATER))?.roles).toHaveLength(1)
})

test('nobody grants to themselves, above themselves, at others’ places or at places that are not there', async () => {
  const { commune, neighbour, province, classId } = await aCommune('bounds')
  const personId = await aPerson({ identifier: 'bounds-officer' })
  await aPerson({ identifier: 'bounds-other' })
  const viewer = officer('commune-officer', commune, personId)
  const scope = { scopeKind: 'class', scopeId: classId } as const
  const ask = { ...wanted, ...scope, viewer, identifier: 'bounds-other' }
  const refused = { refusal: 'not-your-place' }
  expect(await grantRole({ ...ask, identifier: 'bounds-officer' })).toMatchObject({
    refusal: 'not-to-yourself',
  })
  expect(await grantRole({ ...ask, scopeKind: 'place', scopeId: commune, kind: 'administrator' })).toEqual(
    refused,
  )
  expect(await grantRole({ ...ask, scopeKind: 'place', scopeId: neighbour })).toEqual(refused)
  expect(await grantRole({ ...ask, scopeKind: 'place', scopeId: province })).toEqual(refused)
  expect(await grantRole({ ...ask, scopeId: 'nowhere' })).toEqual(refused)
  expect(await grantRole({ ...ask, viewer: { personId, roles: [] } })).toEqual(refused)
  expect(await db.role.count({ where: { scopeId: { in: [commune, neighbour, province, classId] } } })).toBe(0)
})

test('an unknown person, a day that is none and a day gone by are told by their field', async () => {
  const { commune, classId } = await aCommune('told')
  await aPerson({ identifier: 'told-person' })
  const viewer = officer('commune-officer', commune)
  const ask = { ...wanted, viewer, scopeKind: 'class', scopeId: classId, identifier: 'told-person' } as const
  const refusal = async (more: Partial<Parameters<typeof grantRole>[0]>) =>
    await grantRole({ ...ask, ...more })
  expect(await refusal({ identifier: '  ' })).toEqual({ field: 'identifier', refusal: 'identifier-missing' })
  expect(await refusal({ identifier: 'nobody-here' })).toEqual({
    field: 'identifier',
    refusal: 'unknown-person',
  })
  expect(await refusal({ endsOn: '2026-02-30' })).toEqual({ field: 'endsOn', refusal: 'not-a-day' })
  expect(await refusal({ endsOn: '30/11/2026' })).toEqual({ field: 'endsOn', refusal: 'not-a-day' })
  expect(await refusal({ endsOn: '2026-11-21' })).toEqual({ field: 'endsOn', refusal: 'already-past' })
  expect(await refusal({ endsOn: '2026-11-22' })).toMatchObject({ ok: true })
})

test('only an administrator lets a province officer see names', async () => {
  const { country, province } = await aCommune('names')
  const personId = await aPerson({ identifier: 'names-officer' })
  const ask = { ...wanted, kind: 'province-officer', scopeKind: 'place', scopeId: province } as const
  const identifier = 'names-officer'
  await grantRole({ ...ask, viewer: officer('administrator', country), identifier, seesNames: true })
  expect(await db.role.findFirst({ where: { personId } })).toMatchObject({ seesNames: true })
  await grantRole({ ...ask, viewer: officer('administrator', country), identifier, seesNames: false })
  expect(await db.role.findMany({ where: { personId } })).toMatchObject([{ seesNames: false }])
})

test('a role taken back holds no longer, its row stays, and both are in the log', async () => {
  const { country, commune, classId } = await aCommune('revoke')
  const personId = await aPerson({ identifier: 'revoke-person', displayName: 'Đỗ Thị Na' })
  const actorId = await aPerson({ displayName: 'Phùng Thị Lan' })
  const viewer = officer('commune-officer', commune, actorId)
  await grantRole({ ...wanted, viewer, scopeKind: 'class', scopeId: classId, identifier: 'revoke-person' })
  const { id: roleId } = await db.role.findFirstOrThrow({ where: { personId } })
  const stranger = officer('commune-officer', 'revoke-neighbour')
  expect(await revokeRole({ viewer: stranger, roleId, now: LATER })).toEqual({ refusal: 'not-your-place' })
  expect(await revokeRole({ viewer, roleId, now: LATER })).toEqual({ ok: true, personId })
  expect(await revokeRole({ viewer, roleId, now: LATER })).toEqual({ refusal: 'not-your-place' })
  expect(await db.role.findUnique({ where: { id: roleId } })).toMatchObject({ endsAt: LATER })

  const told = [
    { action: 'revoke-role', actorName: 'Phùng Thị Lan', subjectName: 'Đỗ Thị Na' },
    { action: 'grant-role', actorName: 'Phùng Thị Lan', subjectName: 'Đỗ Thị Na' },
  ]
  expect((await readOwnAudit({ viewer: { personId }, page: 1 })).lines).toMatchObject(told)
  const administrator = officer('administrator', country)
  expect(await readAudit({ viewer: administrator, identifier: 'revoke-person', page: 1 })).toMatchObject({
    lines: told,
  })
  expect(await readAudit({ viewer, identifier: '', page: 1 })).toEqual({ refusal: 'not-allowed' })
})

test('nobody takes their own role back, so that an administrator is always left', async () => {
  const { country } = await aCommune('own')
  const personId = await aPerson()
  const role = { id: 'own-role', personId, kind: 'administrator', scopeKind: 'place', scopeId: country }
  await db.role.create({ data: { ...role, grantedAt: NOW } })
  const viewer = officer('administrator', country, personId)
  expect(await revokeRole({ viewer, roleId: 'own-role', now: LATER })).toEqual({
    refusal: 'not-from-yourself',
  })
})

test('the roles at a place come in the order of names, with those of its teams and classes, and only those that hold', async () => {
  const { commune, village, teamId, classId } = await aCommune('list')
  const viewer = officer('commune-officer', commune)
  for (const [identifier, displayName] of [
    ['list-v', 'Lê Văn Vinh'],
    ['list-a', 'Vũ Thị An'],
  ] as const)
    await aPerson({ identifier, displayName })
  const grant = (identifier: string, kind: Role['kind'], scopeKind: Role['scopeKind'], scopeId: string) =>
    grantRole({ ...wanted, viewer, identifier, kind, scopeKind, scopeId })
  await grant('list-v', 'trainer', 'class', classId)
  await grant('list-a', 'reviewer', 'place', commune)
  await grant('list-a', 'team-head', 'team', teamId)
  const shown = await listRolesAt({ viewer, placeId: commune, page: 1, now: NOW })
  expect(shown).toMatchObject({
    roles: [
      { displayName: 'Vũ Thị An', kind: 'reviewer', scopeName: 'commune list', mayRevoke: true },
      { displayName: 'Lê Văn Vinh', kind: 'trainer', scopeName: 'Lớp', mayRevoke: true },
    ],
  })
  expect(await listRolesAt({ viewer, placeId: village, page: 1, now: NOW })).toMatchObject({
    roles: [{ kind: 'team-head', scopeName: 'Tổ' }],
  })
  const stranger = officer('commune-officer', 'list-neighbour')
  expect(await listRolesAt({ viewer: stranger, placeId: commune, page: 1, now: NOW })).toEqual({
    refusal: 'not-your-place',
  })
  expect(await listRolesAt({ viewer, placeId: 'nowhere', page: 1, now: NOW })).toEqual({
    refusal: 'not-your-place',
  })
})
