import { expect, test } from 'vitest'
import { aCommune, joinClass, joinTeam } from '#tests/support/commune'
import { anOfficer } from '#tests/support/officer'
import { aPerson } from '#tests/support/person'
import { db } from '~/db/client.server'
import { nameColumns } from '~/domain/accounts/name-columns'
import { mergePlaces } from '~/domain/places/merge-places.server'
import { moveTeam } from './move-team.server'
import { findPeople } from './people-queries.server'
import { readPersonRecord } from './person-record-queries.server'
import { readPlaceGroups } from './place-groups-queries.server'
import { readNumbersBelow, readPlaceNumbers } from './place-numbers-queries.server'

const NOW = new Date('2026-11-29T05:00:00Z')

async function namesOf(viewer: ReturnType<typeof anOfficer>, placeId: string, text = '', page = 1) {
  const found = await findPeople({ viewer, placeId, text, page, now: NOW })
  if ('refusal' in found) throw new Error(found.refusal)
  return found.people.map((person) => person.displayName)
}

test('people at home below a place are listed by given name, with those of its teams and classes who have no home', async () => {
  const { commune, neighbour, village, teamId, classId } = await aCommune('list')
  await aPerson({ displayName: 'Vũ Thị Thoa', placeId: village })
  await aPerson({ displayName: 'Trần Văn An', placeId: commune })
  await joinTeam(teamId, await aPerson({ displayName: 'Lý A Páo' }))
  await joinClass(classId, await aPerson({ displayName: 'Đỗ Minh Châu' }))
  await aPerson({ displayName: 'Người Hàng Xóm', placeId: neighbour })
  await aPerson({ displayName: 'Người Vô Danh' })
  const gone = await aPerson({ displayName: 'Người Đã Đi' })
  await joinTeam(teamId, gone)
  await db.teamMember.updateMany({ where: { personId: gone }, data: { leftAt: NOW } })
  expect(await namesOf(anOfficer('commune-officer', commune), commune)).toEqual([
    ...['Trần Văn An', 'Đỗ Minh Châu', 'Lý A Páo', 'Vũ Thị Thoa'],
  ])
  expect(await namesOf(anOfficer('commune-officer', commune), village)).toEqual(['Lý A Páo', 'Vũ Thị Thoa'])
})

test('a name is found without accents, its words in any order, and nothing typed is a pattern', async () => {
  const { commune, village } = await aCommune('search')
  for (const displayName of ['Nguyễn Thị Hạnh', 'Nguyễn Văn Hạnh', 'Đặng Thuỳ Linh'])
    await aPerson({ displayName, placeId: village })
  const viewer = anOfficer('commune-officer', commune)
  expect(await namesOf(viewer, commune, 'hanh nguyen')).toEqual(['Nguyễn Thị Hạnh', 'Nguyễn Văn Hạnh'])
  expect(await namesOf(viewer, commune, 'HẠNH  THỊ')).toEqual(['Nguyễn Thị Hạnh'])
  expect(await namesOf(viewer, commune, 'dang thùy')).toEqual(['Đặng Thuỳ Linh'])
  for (const text of ['%', '_', '\\', 'hanh linh', "'"])
    expect(await namesOf(viewer, commune, text)).toEqual([])
})

test('every page of a long list follows the one before, whichever end it is counted from', async () => {
  const { commune, village } = await aCommune('pages')
  const rows = Array.from({ length: 120 }, (_, at) => ({
    displayName: `Số ${String(at).padStart(3, '0')}`,
    placeId: village,
  }))
  for (const row of rows) await aPerson(row)
  const viewer = anOfficer('commune-officer', commune)
  const pages = await Promise.all([1, 2, 3].map((page) => namesOf(viewer, commune, '', page)))
  expect(pages.map((page) => page.length)).toEqual([50, 50, 20])
  expect(pages.flat()).toEqual(rows.map((row) => row.displayName))
  expect(await findPeople({ viewer, placeId: commune, page: 99, now: NOW })).toMatchObject({
    page: 3,
    pageCount: 3,
    count: 120,
  })
  expect(await findPeople({ viewer, placeId: commune, page: Number.NaN, now: NOW })).toMatchObject({
    page: 1,
  })
})

test('a province of more than ten thousand is listed and searched like a village', async () => {
  const { province, commune, village, teamId, country } = await aCommune('large')
  const createdAt = NOW
  const rows = Array.from({ length: 10_040 }, (_, at) => {
    const displayName = `Người Số ${String(at).padStart(5, '0')}`
    const id = `large-${at}`
    return {
      id,
      ...nameColumns(displayName),
      identifier: id,
      identifierKind: 'user-name',
      createdAt,
      placeId: at % 2 ? village : commune,
    }
  })
  for (let at = 0; at < rows.length; at += 1000)
    await db.person.createMany({ data: rows.slice(at, at + 1000) })
  await aPerson({ displayName: 'Người Vô Danh' })
  await aPerson({ displayName: 'Người Nước Ngoài', placeId: country })
  await joinTeam(teamId, await aPerson({ displayName: 'Người Số Zz' }))
  const viewer = anOfficer('commune-officer', province)
  const found = await findPeople({ viewer, placeId: province, now: NOW })
  expect(found).toMatchObject({ count: 10_041, pageCount: 201 })
  expect((await namesOf(viewer, province)).slice(0, 2)).toEqual(['Người Số 00000', 'Người Số 00001'])
  expect(await namesOf(viewer, province, '', 150)).toEqual(
    rows.slice(7450, 7500).map((row) => row.displayName),
  )
  const last = await namesOf(viewer, province, '', 201)
  expect(last.at(-1)).toBe('Người Số Zz')
  expect(last).toHaveLength(41)
  expect(await namesOf(viewer, province, '1003 nguoi')).toEqual(
    ['01003', ...Array.from({ length: 10 }, (_, at) => `1003${at}`)].map((number) => `Người Số ${number}`),
  )
  expect(await namesOf(viewer, province, 'vo danh')).toEqual([])
  expect(await namesOf(viewer, province, 'ngoai')).toEqual([])
})

test('who may not see names gets numbers and no names; strangers get nothing', async () => {
  const { province, commune, neighbour, village, teamId } = await aCommune('names')
  const personId = await aPerson({ placeId: village })
  await joinTeam(teamId, personId)
  const numbersOnly = anOfficer('province-officer', province)
  expect(await findPeople({ viewer: numbersOnly, placeId: commune, now: NOW })).toEqual({
    refusal: 'names-not-shown',
  })
  expect(await readPersonRecord({ viewer: numbersOnly, personId, now: NOW })).toEqual({
    refusal: 'not-your-person',
  })
  expect(await readPlaceNumbers({ viewer: numbersOnly, placeId: commune })).toMatchObject({
    ok: true,
    teams: 1,
    members: 1,
  })
  expect(await readPlaceGroups({ viewer: numbersOnly, placeId: village })).toMatchObject({ seesNames: false })
  const withNames = anOfficer('province-officer', province, { seesNames: true })
  expect(await findPeople({ viewer: withNames, placeId: commune, now: NOW })).toMatchObject({ count: 1 })
  const stranger = anOfficer('commune-officer', neighbour)
  for (const placeId of [commune, 'nowhere']) {
    expect(await findPeople({ viewer: stranger, placeId, now: NOW })).toEqual({ refusal: 'not-your-place' })
    expect(await readPlaceNumbers({ viewer: stranger, placeId })).toEqual({ refusal: 'not-your-place' })
    expect(await readPlaceGroups({ viewer: stranger, placeId })).toEqual({ refusal: 'not-your-place' })
  }
  for (const id of [personId, 'nobody'])
    expect(await readPersonRecord({ viewer: stranger, personId: id, now: NOW })).toEqual({
      refusal: 'not-your-person',
    })
  expect(await db.auditEntry.count({ where: { subjectId: personId } })).toBe(0)
})

test('opening a record is written down', async () => {
  const { commune, village, teamId } = await aCommune('record')
  const personId = await aPerson({ displayName: 'Lý A Páo', placeId: village, secretHash: null })
  await joinTeam(teamId, personId, true)
  const viewer = anOfficer('commune-officer', commune)
  expect(await readPersonRecord({ viewer, personId, now: NOW })).toMatchObject({
    record: {
      displayName: 'Lý A Páo',
      hasSecret: false,
      place: { placeId: village },
      teams: [{ teamId, isHead: true }],
    },
  })
  expect(await db.auditEntry.findMany({ where: { subjectId: personId } })).toMatchObject([
    { actorId: viewer.personId, action: 'view-learner', at: NOW },
  ])
})

test('numbers count what is there now, each person once, for the place and for each below', async () => {
  const { province, commune, neighbour, village, teamId, classId } = await aCommune('numbers')
  const viewer = anOfficer('province-officer', province)
  const both = await aPerson()
  await joinTeam(teamId, both)
  await joinClass(classId, both)
  await db.class.create({ data: { id: 'numbers-2', placeId: commune, name: 'L', joinCode: 'numbers-2' } })
  await joinClass('numbers-2', both)
  await db.team.create({ data: { id: 'numbers-old', placeId: village, name: 'T', closedOn: '2026-01-01' } })
  await joinTeam('numbers-old', await aPerson())
  for (const [at, closedOn] of [null, null, '2026-01-01'].entries())
    await db.household.create({
      data: {
        id: `numbers-h${at}`,
        placeId: village,
        code: `${at}`,
        peopleCount: 3,
        createdAt: NOW,
        closedOn,
      },
    })
  const expected = { villages: 1, teams: 1, members: 1, classes: 2, students: 1, households: 2 }
  expect(await readPlaceNumbers({ viewer, placeId: province })).toEqual({ ok: true, ...expected })
  const below = await readNumbersBelow({ viewer, placeId: province, childIds: [commune, neighbour, village] })
  expect([...below.keys()].sort()).toEqual([commune, neighbour].sort())
  expect(below.get(commune)).toEqual(expected)
  expect(below.get(neighbour)).toMatchObject({ teams: 0, members: 0, households: 0 })
})

test('a team goes to another place with the households it looks after, unless a code is taken there', async () => {
  const { commune, neighbour, village, teamId } = await aCommune('team')
  await db.place.create({ data: { id: 'team-new', kind: 'village', name: 'thôn Mới', parentId: commune } })
  const household = { peopleCount: 4, createdAt: NOW }
  await db.household.create({ data: { ...household, id: 'team-h1', placeId: village, code: 'H1', teamId } })
  await db.household.create({ data: { ...household, id: 'team-h2', placeId: village, code: 'H2' } })
  await db.household.create({ data: { ...household, id: 'team-h3', placeId: 'team-new', code: 'H1' } })
  const viewer = anOfficer('commune-officer', commune)
  const to = { viewer, teamId, placeId: 'team-new' }
  expect(await moveTeam(to)).toEqual({ refusal: 'household-code-taken', codes: ['H1'] })
  await db.household.update({ where: { id: 'team-h3' }, data: { code: 'H9' } })
  expect(await moveTeam({ ...to, placeId: neighbour })).toEqual({ refusal: 'not-your-place' })
  expect(await moveTeam({ ...to, viewer: anOfficer('commune-officer', neighbour) })).toEqual({
    refusal: 'not-your-team',
  })
  expect(await moveTeam(to)).toEqual({ ok: true, fromId: village, households: 1 })
  const rows = await db.household.findMany({
    where: { id: { startsWith: 'team-h' } },
    orderBy: { id: 'asc' },
  })
  expect(rows.map((row) => row.placeId)).toEqual(['team-new', village, 'team-new'])
})

test('teams of a place that was merged stand on the page of its successor, with the former name', async () => {
  const { commune, village, teamId } = await aCommune('former')
  await db.place.create({ data: { id: 'former-b', kind: 'village', name: 'thôn B', parentId: commune } })
  const viewer = anOfficer('commune-officer', commune)
  await mergePlaces({ viewer, placeId: village, intoId: 'former-b', on: '2026-06-01', now: NOW })
  expect(await readPlaceGroups({ viewer, placeId: 'former-b' })).toMatchObject({
    teams: [{ groupId: teamId, formerPlaceName: 'village former' }],
  })
})
