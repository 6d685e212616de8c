import { expect, test } from 'vitest'
import { aCommune, joinClass, joinTeam } from '#tests/support/commune'
import { aPerson } from '#tests/support/person'
import { db } from '~/db/client.server'
import { nameColumns } from '~/domain/accounts/name-columns'
import type { Role } from '~/domain/accounts/role'
import { addTeamMember } from './add-team-member.server'
import { changeTeam } from './change-team.server'
import { createTeam } from './create-team.server'
import { findNeighbours } from './find-neighbours.server'
import { listFoundingPlaces } from './founding-places.server'
import { rankTeamMember } from './rank-team-member.server'
import { removeTeamMember } from './remove-team-member.server'
import { readTeam } from './team-queries.server'

const NOW = new Date('2026-11-22T05:00:00Z')
const viewing = (kind: Role['kind'], scopeKind: Role['scopeKind'], scopeId: string) => ({
  ...{ personId: `viewer-${kind}`, roles: [{ kind, scopeKind, scopeId }] },
})
const TYPED = { name: 'Tổ thôn Đông', decisionNumber: '45/QĐ-UBND', decisionOn: '5/3/2026' }

test('the commune founds a team at one of its villages, with the decision it rests on', async () => {
  const { commune, village, neighbour } = await aCommune('found')
  const officer = viewing('commune-officer', 'place', commune)
  expect(await listFoundingPlaces(officer)).toEqual([
    { placeId: village, name: 'village found', communeName: 'commune found', teams: 1 },
  ])
  const made = await createTeam({ viewer: officer, placeId: village, typed: TYPED })
  if (!('teamId' in made)) throw new Error('refused')
  expect(await readTeam({ viewer: officer, teamId: made.teamId })).toMatchObject({
    team: { name: 'Tổ thôn Đông', decisionNumber: '45/QĐ-UBND', decisionOn: '2026-03-05', memberCount: 0 },
  })
  const refused = { refusal: 'not-your-place' }
  const elsewhere = viewing('commune-officer', 'place', neighbour)
  expect(await createTeam({ viewer: elsewhere, placeId: village, typed: TYPED })).toEqual(refused)
  expect(await createTeam({ viewer: officer, placeId: commune, typed: TYPED })).toEqual(refused)
  const head = viewing('team-head', 'team', 'found-team')
  expect(await createTeam({ viewer: head, placeId: village, typed: TYPED })).toEqual(refused)
})

test('what is typed of a decision is checked, and a strange day is asked again', async () => {
  const { teamId } = await aCommune('decide')
  const viewer = viewing('team-head', 'team', teamId)
  const change = (known: object) => changeTeam({ viewer, teamId, typed: { ...TYPED, ...known } })
  expect(await change({ name: '  ' })).toEqual({ field: 'name', refusal: 'name-missing' })
  for (const decisionOn of ['31/2/2026', 'hôm qua', '2026-13-01', '5/3/26'])
    expect(await change({ decisionOn })).toEqual({ field: 'decisionOn', refusal: 'day-not-clear' })
  expect(await change({ decisionNumber: '', decisionOn: '' })).toEqual({ ok: true })
  expect(await db.team.findUnique({ where: { id: teamId } })).toMatchObject({
    ...{ name: 'Tổ thôn Đông', decisionNumber: null, decisionOn: null },
  })
  const stranger = viewing('team-head', 'team', 'another')
  expect(await changeTeam({ viewer: stranger, teamId, typed: TYPED })).toEqual({ refusal: 'not-your-team' })
})

test('a team takes in people of its commune, found without accents, and nobody from elsewhere', async () => {
  const { teamId, classId, village } = await aCommune('take')
  const far = await aCommune('far')
  const viewer = viewing('team-head', 'team', teamId)
  const named = (displayName: string, placeId?: string) =>
    aPerson({ ...nameColumns(displayName), displayName, ...(placeId && { placeId }) })
  const [home, student, stranger] = [
    await named('Đặng Thị Mai', village),
    await named('Đặng Văn Mải'),
    await named('Đặng Thị Mai', far.village),
  ]
  await joinClass(classId, student)
  const found = await findNeighbours({ viewer, teamId, typed: 'dang', now: NOW })
  expect('ok' in found && found.people.map(({ personId }) => personId).sort()).toEqual([home, student].sort())
  expect(await findNeighbours({ viewer, teamId, typed: 'd', now: NOW })).toEqual({ ok: true, people: [] })
  const add = (personId: string) => addTeamMember({ viewer, teamId, personId, now: NOW })
  expect(await add(home)).toEqual({ ok: true })
  expect(await add(home)).toEqual({ ok: true })
  expect(await add(stranger)).toEqual({ refusal: 'unknown-person' })
  expect(await add('nobody')).toEqual({ refusal: 'unknown-person' })
  expect(await db.teamMember.count({ where: { teamId } })).toBe(1)
  expect(await db.auditEntry.findMany({ where: { subjectId: home } })).toMatchObject([
    { action: 'add-team-member', actorId: 'viewer-team-head' },
  ])
  const again = await findNeighbours({ viewer, teamId, typed: 'đặng thị', now: NOW })
  expect(again).toEqual({ ok: true, people: [] })
})

test('the commune names the head, whose role changes hands; the head names deputies only', async () => {
  const { teamId, commune } = await aCommune('rank')
  const [an, binh] = [await aPerson(), await aPerson()]
  for (const personId of [an, binh]) await joinTeam(teamId, personId)
  const officer = viewing('commune-officer', 'place', commune)
  const head = viewing('team-head', 'team', teamId)
  const rank = (viewer: typeof head, personId: string, to: 'head' | 'deputy' | 'member') =>
    rankTeamMember({ viewer, teamId, personId, rank: to, now: NOW })
  const heads = () => db.role.findMany({ where: { kind: 'team-head', scopeId: teamId } })

  expect(await rank(officer, an, 'head')).toEqual({ ok: true })
  expect(await heads()).toMatchObject([{ personId: an, grantedById: officer.personId }])
  expect(await rank(officer, binh, 'head')).toEqual({ ok: true })
  expect(await heads()).toMatchObject([{ personId: binh }])
  expect(await db.teamMember.findMany({ where: { teamId, isHead: true } })).toMatchObject([
    { personId: binh },
  ])

  expect(await rank(head, an, 'deputy')).toEqual({ ok: true })
  expect(await rank(head, an, 'head')).toEqual({ refusal: 'commune-decides' })
  expect(await rank(head, binh, 'member')).toEqual({ refusal: 'commune-decides' })
  expect(await rank(officer, binh, 'member')).toEqual({ ok: true })
  expect(await heads()).toEqual([])
  expect(await rank(officer, 'nobody', 'head')).toEqual({ refusal: 'unknown-person' })
})

test('who leaves is no longer counted, keeps their history, and gives back households and role', async () => {
  const { teamId, commune, village } = await aCommune('leave')
  const personId = await aPerson()
  await joinTeam(teamId, personId)
  const officer = viewing('commune-officer', 'place', commune)
  await rankTeamMember({ viewer: officer, teamId, personId, rank: 'head', now: NOW })
  const household = { id: 'leave-h', placeId: village, teamId, code: 'H1', peopleCount: 2, createdAt: NOW }
  await db.household.create({ data: { ...household, memberId: personId } })
  const asked = { teamId, personId, now: NOW }
  const head = viewing('team-head', 'team', teamId)
  expect(await removeTeamMember({ viewer: head, ...asked })).toEqual({ refusal: 'is-head' })
  expect(await removeTeamMember({ viewer: officer, ...asked })).toEqual({ ok: true })
  expect(await removeTeamMember({ viewer: officer, ...asked })).toEqual({ refusal: 'unknown-person' })
  expect(await db.teamMember.findFirst({ where: { personId } })).toMatchObject({ leftAt: NOW, isHead: false })
  expect(await db.role.count({ where: { personId } })).toBe(0)
  expect(await db.household.findUnique({ where: { id: 'leave-h' } })).toMatchObject({
    teamId,
    memberId: null,
  })
  expect(await readTeam({ viewer: officer, teamId })).toMatchObject({ team: { memberCount: 0 }, members: [] })
})

test('a closed team is nobody’s any more', async () => {
  const { teamId, commune } = await aCommune('closed')
  await db.team.update({ where: { id: teamId }, data: { closedOn: '2026-11-01' } })
  const viewer = viewing('commune-officer', 'place', commune)
  expect(await readTeam({ viewer, teamId })).toEqual({ refusal: 'not-your-team' })
  expect(await changeTeam({ viewer, teamId, typed: TYPED })).toEqual({ refusal: 'not-your-team' })
})
