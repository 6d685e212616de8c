import { expect, test } from 'vitest'
import { aCommune, joinClass, joinTeam } from '#tests/support/commune'
import { aPerson } from '#tests/support/person'
import { db } from '~/db/client.server'
import type { Role } from '~/domain/accounts/role'
import { listClassesOf, readClass } from './class-queries.server'
import { readLearner } from './learner-queries.server'
import { listTeamsOf, readTeam } from './team-queries.server'

const NOW = new Date('2026-11-22T05:00:00Z')

function viewing(kind: Role['kind'], scopeKind: Role['scopeKind'], scopeId: string) {
  return { personId: `viewer-${kind}`, roles: [{ kind, scopeKind, scopeId }] }
}

const role = (kind: Role['kind'], scopeId: string): Role => ({ kind, scopeKind: 'place', scopeId })

test('a trainer reads their class: members in Vietnamese order, with village and team', async () => {
  const { classId, teamId } = await aCommune('order')
  for (const displayName of ['Vũ Thị Thoa', 'Đặng Thị Mai', 'Bùi Văn Sơn', 'Dương Văn A'])
    await joinClass(classId, await aPerson({ displayName }))
  const inTeam = await aPerson({ displayName: 'Âu Thị Lan' })
  await joinClass(classId, inTeam)
  await joinTeam(teamId, inTeam)

  const shown = await readClass({ viewer: viewing('trainer', 'class', classId), classId })
  if (!('ok' in shown)) throw new Error(shown.refusal)
  expect(shown.class).toMatchObject({ name: 'Lớp', joinCode: 'order-code', memberCount: 5 })
  expect(shown.members.map((member) => member.displayName)).toEqual([
    ...['Âu Thị Lan', 'Bùi Văn Sơn', 'Dương Văn A', 'Đặng Thị Mai', 'Vũ Thị Thoa'],
  ])
  expect(shown.members[0]).toMatchObject({ teamName: 'Tổ', villageName: 'village order' })
  expect(shown.members[1]).toMatchObject({ teamName: null, villageName: null })
})

test('a class of more than a hundred comes in pages', async () => {
  const { classId } = await aCommune('pages')
  for (let i = 0; i < 101; i++) await joinClass(classId, await aPerson())
  const viewer = viewing('trainer', 'class', classId)
  expect(await readClass({ viewer, classId })).toMatchObject({ page: 1, pageCount: 2 })
  const second = await readClass({ viewer, classId, page: 2 })
  expect('ok' in second && second.members).toHaveLength(1)
  expect(await readClass({ viewer, classId, page: 99 })).toMatchObject({ page: 2 })
  expect(await readClass({ viewer, classId, page: Number.NaN })).toMatchObject({ page: 1 })
})

test('a class that is not theirs and one that does not exist are refused alike', async () => {
  const { classId, neighbour } = await aCommune('refused')
  const strangers = [
    viewing('trainer', 'class', 'another'),
    viewing('commune-officer', 'place', neighbour),
    { personId: 'nobody', roles: [] },
  ]
  for (const viewer of strangers)
    expect(await readClass({ viewer, classId })).toEqual({ refusal: 'not-your-class' })
  const viewer = viewing('trainer', 'class', 'missing')
  expect(await readClass({ viewer, classId: 'missing' })).toEqual({ refusal: 'not-your-class' })
})

test('a member of a class may not read the class', async () => {
  const { classId } = await aCommune('member')
  const personId = await aPerson()
  await joinClass(classId, personId)
  expect(await readClass({ viewer: { personId, roles: [] }, classId })).toEqual({ refusal: 'not-your-class' })
})

test('officers of every place above list the class and the team, and read them where they see names; the neighbours do not', async () => {
  const { classId, teamId, country, province, commune, neighbour } = await aCommune('above')
  await joinTeam(teamId, await aPerson())
  const officers = [
    viewing('commune-officer', 'place', commune),
    viewing('province-officer', 'place', province),
    viewing('administrator', 'place', country),
  ]
  const numbersOnly = officers[1]
  for (const viewer of officers) {
    const mayRead = viewer !== numbersOnly
    const listed = { placeName: 'commune above', memberCount: 0, seesNames: mayRead }
    const joinCode = mayRead ? 'above-code' : null
    expect(await listClassesOf(viewer)).toEqual([{ classId, name: 'Lớp', joinCode, ...listed }])
    expect(await listTeamsOf(viewer)).toEqual([
      { teamId, name: 'Tổ', placeName: 'village above', memberCount: 1, seesNames: mayRead },
    ])
    expect('ok' in (await readClass({ viewer, classId }))).toBe(mayRead)
    expect('ok' in (await readTeam({ viewer, teamId }))).toBe(mayRead)
  }
  const seeing = { personId: 'v', roles: [{ ...role('province-officer', province), seesNames: true }] }
  expect(await readClass({ viewer: seeing, classId })).toMatchObject({ ok: true })
  expect(await readTeam({ viewer: seeing, teamId })).toMatchObject({ ok: true })
  const neighbours = viewing('commune-officer', 'place', neighbour)
  expect(await listClassesOf(neighbours)).toEqual([])
  expect(await listTeamsOf(neighbours)).toEqual([])
  expect(await readTeam({ viewer: neighbours, teamId })).toEqual({ refusal: 'not-your-team' })
})

test('a class is listed once, however many roles lead to it', async () => {
  const { classId, commune } = await aCommune('once')
  const { roles } = viewing('trainer', 'class', classId)
  const viewer = { personId: 'v', roles: [...roles, ...viewing('administrator', 'place', commune).roles] }
  expect(await listClassesOf(viewer)).toHaveLength(1)
})

test('who sees numbers only as an officer still opens the class they train and the team they head', async () => {
  const { classId, teamId, province } = await aCommune('both')
  const office = viewing('province-officer', 'place', province).roles
  const own = [...viewing('trainer', 'class', classId).roles, ...viewing('team-head', 'team', teamId).roles]
  for (const roles of [
    [...office, ...own],
    [...own, ...office],
  ]) {
    expect(await listClassesOf({ personId: 'v', roles })).toMatchObject([{ classId, seesNames: true }])
    expect(await listTeamsOf({ personId: 'v', roles })).toMatchObject([{ teamId, seesNames: true }])
  }
})

test('a team head reads their team, with who is head', async () => {
  const { teamId } = await aCommune('head')
  const head = await aPerson({ displayName: 'Lâm Văn Bền' })
  await joinTeam(teamId, head, true)
  await joinTeam(teamId, await aPerson({ displayName: 'Nguyễn Thị Hạnh' }))
  const viewer = viewing('team-head', 'team', teamId)
  expect(await listTeamsOf(viewer)).toMatchObject([{ teamId, memberCount: 2 }])
  expect(await readTeam({ viewer, teamId })).toMatchObject({
    team: { teamId, name: 'Tổ', placeName: 'village head', memberCount: 2 },
    members: [
      { displayName: 'Lâm Văn Bền', isHead: true },
      { displayName: 'Nguyễn Thị Hạnh', isHead: false },
    ],
  })
})

test('looking at a learner is written down; looking at oneself is not', async () => {
  const { classId } = await aCommune('audit')
  const personId = await aPerson({ displayName: 'Lý A Páo' })
  await joinClass(classId, personId)
  const viewer = viewing('trainer', 'class', classId)
  expect(await readLearner({ viewer, personId, now: NOW })).toEqual({
    ok: true,
    learner: { personId, displayName: 'Lý A Páo', classes: [{ classId, name: 'Lớp' }], teams: [] },
  })
  expect(await readLearner({ viewer: { personId, roles: [] }, personId, now: NOW })).toMatchObject({
    ok: true,
  })
  const entries = await db.auditEntry.findMany({ where: { subjectId: personId } })
  expect(entries).toMatchObject([{ actorId: 'viewer-trainer', action: 'view-learner', at: NOW }])
})

test('a learner who is not theirs to see looks like one who does not exist', async () => {
  const { teamId } = await aCommune('look')
  const personId = await aPerson()
  await joinTeam(teamId, personId)
  const viewer = viewing('trainer', 'class', 'another')
  expect(await readLearner({ viewer, personId, now: NOW })).toEqual({ refusal: 'not-your-learner' })
  expect(await readLearner({ viewer, personId: 'x', now: NOW })).toEqual({ refusal: 'not-your-learner' })
  const head = viewing('team-head', 'team', teamId)
  for (const within of [{ teamId: 'another' }, { classId: 'another' }])
    expect(await readLearner({ viewer: head, personId, within, now: NOW })).toEqual({
      refusal: 'not-your-learner',
    })
  expect(await db.auditEntry.count({ where: { subjectId: personId } })).toBe(0)
})
