import { expect, test } from 'vitest'
import { aCommune, joinClass, joinTeam } from '#tests/support/commune'
import { aPerson } from '#tests/support/person'
import { db } from '~/db/client.server'
import type { Role } from '~/domain/accounts/role'
import { listCardHolders, readCardHolder } from './card-queries.server'
import { listCardScopes, readCardPlace } from './card-scope-queries.server'
import { forgetSecret } from './forget-secret.server'
import { issueCards } from './issue-cards.server'
import { revokeCard } from './revoke-card.server'

const NOON = new Date('2026-11-29T05:00:00Z')
const LATER = new Date('2026-11-29T06:00:00Z')
const ALL = { cards: 'all', search: '' } as const

function viewing(kind: Role['kind'], scopeKind: Role['scopeKind'], scopeId: string) {
  return { personId: `viewer-${kind}`, roles: [{ kind, scopeKind, scopeId }] }
}
const newcomer = (displayName: string) => aPerson({ displayName, secretHash: null })
const actionsOf = async (subjectId: string) =>
  (await db.auditEntry.findMany({ where: { subjectId }, orderBy: { at: 'asc' } })).map(
    ({ actorId, action }) => `${actorId}: ${action}`,
  )
const issue = (viewer: ReturnType<typeof viewing>, personIds: string[], now = NOON) =>
  issueCards({ viewer, chosen: { personIds }, now })

test('a card holds a token and a code of which only hashes are kept, and is written down', async () => {
  const { teamId } = await aCommune('made')
  const personId = await newcomer('Trần Thị Mận')
  await joinTeam(teamId, personId)
  const made = await issue(viewing('team-head', 'team', teamId), [personId])
  if (!('ok' in made)) throw new Error(made.refusal)
  const [card] = made.cards
  expect(card).toMatchObject({
    personId,
    displayName: 'Trần Thị Mận',
    groupName: 'Tổ',
    placeName: 'village made',
  })
  expect(card?.token).toMatch(/^[\w-]{22}$/)
  expect(card?.firstCode).toMatch(/^\d{8}$/)
  const stored = JSON.stringify(await db.signInCard.findMany({ where: { personId } }))
  expect(stored).not.toContain(card?.token)
  expect(stored).not.toContain(card?.firstCode)
  expect(await actionsOf(personId)).toEqual(['viewer-team-head: issue-card'])
})

test('who has a secret gets a card without a first code', async () => {
  const { teamId } = await aCommune('settled')
  const personId = await aPerson()
  await joinTeam(teamId, personId)
  const made = await issue(viewing('team-head', 'team', teamId), [personId])
  expect(made).toMatchObject({ ok: true, cards: [{ firstCode: null }] })
})

test('an account of a class gets a card without a user name and without a code to type beside it', async () => {
  const { classId } = await aCommune('pupil')
  const personId = await aPerson({ identifier: 'class:pupil', identifierKind: 'class', secretHash: null })
  await joinClass(classId, personId)
  const made = await issue(viewing('class-teacher', 'class', classId), [personId])
  expect(made).toMatchObject({ ok: true, cards: [{ identifier: '', firstCode: null, hasSecret: false }] })
})

test('a new card ends the old one; revoking ends it in one press', async () => {
  const { teamId } = await aCommune('again')
  const head = viewing('team-head', 'team', teamId)
  const personId = await newcomer('Lò Văn Pó')
  await joinTeam(teamId, personId)
  await issue(head, [personId])
  await issue(head, [personId], LATER)
  const cards = await db.signInCard.findMany({ where: { personId }, orderBy: { issuedAt: 'asc' } })
  expect(cards.map(({ revokedAt }) => revokedAt)).toEqual([LATER, null])
  expect(await revokeCard({ viewer: head, personId, now: LATER })).toEqual({ ok: true })
  expect(await db.signInCard.count({ where: { personId, revokedAt: null } })).toBe(0)
  expect((await actionsOf(personId)).at(-1)).toBe('viewer-team-head: revoke-card')
})

test('one person who is not theirs is enough to refuse a whole print, an unknown one alike', async () => {
  const { teamId, classId } = await aCommune('mixed')
  const [own, other] = [await newcomer('A'), await newcomer('B')]
  await joinTeam(teamId, own)
  await joinClass(classId, other)
  const head = viewing('team-head', 'team', teamId)
  expect(await issue(head, [own, other])).toEqual({ refusal: 'not-your-person' })
  expect(await issue(head, [own, 'nobody'])).toEqual({ refusal: 'not-your-person' })
  expect(await db.signInCard.count({ where: { personId: { in: [own, other] } } })).toBe(0)
  expect(await revokeCard({ viewer: head, personId: other, now: NOON })).toEqual({
    refusal: 'not-your-person',
  })
  expect(await readCardHolder({ viewer: head, personId: other, now: NOON })).toEqual({
    refusal: 'not-your-person',
  })
  expect(await issue(head, [])).toEqual({ refusal: 'nobody-chosen' })
})

test('who left the team is no longer the head’s to print for', async () => {
  const { teamId } = await aCommune('left')
  const personId = await newcomer('A')
  await joinTeam(teamId, personId)
  await db.teamMember.updateMany({ where: { personId }, data: { leftAt: NOON } })
  expect(await issue(viewing('team-head', 'team', teamId), [personId])).toEqual({
    refusal: 'not-your-person',
  })
})

test('an office, also one that begins later, stands in the way of a card; one that is over does not', async () => {
  const { village, commune } = await aCommune('office')
  const personId = await aPerson({ placeId: village, secretHash: null })
  const officer = viewing('commune-officer', 'place', commune)
  const role = { id: 'office-role', personId, kind: 'commune-officer', scopeKind: 'place', scopeId: commune }
  await db.role.create({ data: { ...role, grantedAt: NOON, startsAt: new Date('2027-01-01') } })
  expect(await issue(officer, [personId])).toEqual({ refusal: 'not-your-person' })
  await db.role.update({ where: { id: 'office-role' }, data: { startsAt: null, endsAt: NOON } })
  expect(await issue(officer, [personId])).toMatchObject({ ok: true })
})

test('an officer lists everybody of the place once, whether at home there, in a team or a class, in Vietnamese order', async () => {
  const { commune, village, neighbour, teamId, classId } = await aCommune('list')
  const home = await aPerson({ displayName: 'Vũ Thị Đào', placeId: village, secretHash: null })
  const both = await newcomer('Bùi Văn Sơn')
  await joinTeam(teamId, both)
  await joinClass(classId, both)
  const pupil = await newcomer('Đặng Thị Ánh')
  await joinClass(classId, pupil)
  await aPerson({ displayName: 'Người xã bên', placeId: neighbour })
  const viewer = viewing('commune-officer', 'place', commune)
  const scope = { kind: 'place', id: commune } as const
  const list = async (filter: Parameters<typeof listCardHolders>[0]['filter']) => {
    const found = await listCardHolders({ viewer, scope, filter, page: 1, now: NOON })
    if (!('ok' in found)) throw new Error(found.refusal)
    return found.people.map(({ displayName }) => displayName)
  }
  expect(await list(ALL)).toEqual(['Đặng Thị Ánh', 'Vũ Thị Đào', 'Bùi Văn Sơn'])
  expect(await list({ cards: 'all', search: 'thi dao' })).toEqual(['Vũ Thị Đào'])
  expect(await list({ cards: 'all', search: '%' })).toHaveLength(3)
  await issue(viewer, [home])
  expect(await list({ cards: 'with', search: '' })).toEqual(['Vũ Thị Đào'])
  expect(await list({ cards: 'without', search: '' })).toEqual(['Đặng Thị Ánh', 'Bùi Văn Sơn'])

  const rest = await issueCards({
    viewer,
    chosen: { scope, filter: { cards: 'without', search: '' } },
    now: NOON,
  })
  expect(rest).toMatchObject({ ok: true, cards: [{ personId: pupil }, { personId: both }] })
  expect(await list({ cards: 'without', search: '' })).toEqual([])
})

test('a place, team or class of somebody else, or that is not there, is refused alike', async () => {
  const { commune, neighbour, teamId } = await aCommune('theirs')
  const stranger = viewing('commune-officer', 'place', neighbour)
  for (const scope of [
    { kind: 'place', id: commune },
    { kind: 'team', id: teamId },
    { kind: 'class', id: 'none' },
  ] as const) {
    const refused = { refusal: 'not-your-place' }
    expect(await listCardHolders({ viewer: stranger, scope, filter: ALL, page: 1, now: NOON })).toEqual(
      refused,
    )
    expect(await readCardPlace({ viewer: stranger, scope })).toEqual(refused)
    expect(await issueCards({ viewer: stranger, chosen: { scope, filter: ALL }, now: NOON })).toEqual(refused)
  }
})

test('a viewer begins at their own places, teams and classes, and sees what lies inside and above, no higher', async () => {
  const { province, commune, village, teamId, classId } = await aCommune('walk')
  const officer = viewing('commune-officer', 'place', commune)
  expect(await listCardScopes(officer)).toEqual([{ kind: 'place', id: commune, name: 'commune walk' }])
  expect(await listCardScopes(viewing('team-head', 'team', teamId))).toEqual([
    { kind: 'team', id: teamId, name: 'Tổ' },
  ])
  expect(await listCardScopes(viewing('province-officer', 'place', province))).toEqual([])
  expect(await readCardPlace({ viewer: officer, scope: { kind: 'place', id: commune } })).toMatchObject({
    above: [],
    inside: [
      { kind: 'place', id: village },
      { kind: 'class', id: classId },
    ],
  })
  expect(await readCardPlace({ viewer: officer, scope: { kind: 'team', id: teamId } })).toMatchObject({
    above: [{ id: commune }, { id: village }],
    inside: [],
  })
})

test('a forgotten PIN is taken away with the card and the sessions, never one’s own and never an example’s', async () => {
  const { teamId } = await aCommune('forgot')
  const head = viewing('team-head', 'team', teamId)
  const personId = await aPerson({ secretHash: 'hash' })
  const example = await aPerson({ secretHash: 'hash', isDemonstration: true })
  for (const id of [personId, example, head.personId]) {
    if (id === head.personId) await aPerson({ id })
    await joinTeam(teamId, id)
  }
  await issue(head, [personId])
  await db.session.create({
    data: { id: 's-forgot', personId, device: '', createdAt: NOON, lastSeenAt: NOON, expiresAt: LATER },
  })
  const outside = { issuer: 'https://elsewhere.example', subject: 'forgot', linkedAt: NOON }
  await db.externalIdentity.create({ data: { ...outside, personId } })
  expect(await forgetSecret({ viewer: head, personId, now: LATER })).toEqual({ ok: true })
  expect(await db.externalIdentity.count({ where: { personId } })).toBe(0)
  expect(await db.person.findUnique({ where: { id: personId } })).toMatchObject({ secretHash: null })
  expect(await db.session.count({ where: { personId } })).toBe(0)
  expect(await db.signInCard.count({ where: { personId, revokedAt: null } })).toBe(0)
  expect(await forgetSecret({ viewer: head, personId: example, now: NOON })).toEqual({
    refusal: 'demonstration-account',
  })
  expect(await forgetSecret({ viewer: head, personId: head.personId, now: NOON })).toEqual({
    refusal: 'not-your-person',
  })
})
