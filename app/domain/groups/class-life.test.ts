import { expect, test } from 'vitest'
import { aCommune, joinClass } from '#tests/support/commune'
import { aPerson } from '#tests/support/person'
import { db } from '~/db/client.server'
import type { Role } from '~/domain/accounts/role'
import { addNames } from './add-names.server'
import { archiveClass } from './archive-class.server'
import { changeClass } from './change-class.server'
import { readClassList } from './class-list-queries.server'
import { listClassPlaces } from './class-place-queries.server'
import { listClassesOf } from './class-queries.server'
import { makeClass } from './make-class.server'
import { listOwnClasses } from './managed-class-queries.server'
import { renewClassCode } from './renew-class-code.server'
import { setJoining } from './set-joining.server'

const NOW = new Date('2026-11-29T05:00:00Z')
const TYPED = { name: 'Lớp 6A', grade: '6', schoolYear: '2026-2027' }

function viewing(kind: Role['kind'], scopeKind: Role['scopeKind'], scopeId: string, personId = 'viewer') {
  return { personId, roles: [{ kind, scopeKind, scopeId }] }
}

async function aSchool(prefix: string) {
  const places = await aCommune(prefix)
  const school = `${prefix}-school`
  await db.place.create({
    data: { id: school, kind: 'school', name: 'THCS Xã Mẫu', parentId: places.commune },
  })
  return { ...places, school }
}

test('a teacher of a school makes a class there and is its teacher; at a commune they would be its trainer', async () => {
  const { school, commune } = await aSchool('make')
  const personId = await aPerson()
  const made = await makeClass({
    ...TYPED,
    viewer: viewing('class-teacher', 'place', school, personId),
    placeId: school,
    now: NOW,
  })
  if (!('ok' in made)) throw new Error(made.refusal)
  expect(await db.class.findUnique({ where: { id: made.classId } })).toMatchObject({
    ...{ name: 'Lớp 6A', grade: 6, schoolYear: '2026-2027', isJoinOpen: true, archivedAt: null },
    ...{ createdById: personId, createdAt: NOW, placeId: school, joinCode: expect.stringMatching(/^\w{8}$/) },
  })
  const officer = viewing('commune-officer', 'place', commune, personId)
  const second = await makeClass({ ...TYPED, viewer: officer, placeId: commune, now: NOW })
  expect(second).toMatchObject({ ok: true })
  const roles = await db.role.findMany({ where: { personId }, orderBy: { kind: 'asc' } })
  expect(roles.map(({ kind, scopeKind }) => [kind, scopeKind])).toEqual([
    ['class-teacher', 'class'],
    ['trainer', 'class'],
  ])
})

test('nobody makes a class at a place that is closed, unknown or not theirs', async () => {
  const { school, commune, neighbour } = await aSchool('nowhere')
  const viewer = viewing('class-teacher', 'place', commune)
  await db.place.update({ where: { id: school }, data: { closedOn: '2026-07-01' } })
  for (const placeId of [school, neighbour, 'unknown', ''])
    expect(await makeClass({ ...TYPED, viewer, placeId, now: NOW })).toEqual({
      field: 'placeId',
      refusal: 'place-not-there',
    })
  expect((await listClassPlaces(viewer)).map((place) => place.placeId)).toEqual([commune, 'nowhere-village'])
  expect(await listClassPlaces(viewing('team-head', 'place', commune))).toEqual([])
})

test('schools come first among the places for a class', async () => {
  const { school, commune, village } = await aSchool('first')
  const places = await listClassPlaces(viewing('trainer', 'place', commune))
  expect(places.map((place) => place.placeId)).toEqual([school, commune, village])
  expect(places[0]).toMatchObject({ name: 'THCS Xã Mẫu', within: 'commune first' })
})

test('a class is renamed, closed, opened, given a new code, put away and brought back, by its teacher alone', async () => {
  const { classId } = await aCommune('change')
  const viewer = viewing('class-teacher', 'class', classId)
  const stranger = viewing('class-teacher', 'class', 'another')
  const read = () => db.class.findUniqueOrThrow({ where: { id: classId } })
  const refused = { refusal: 'not-your-class' }

  expect(await changeClass({ ...TYPED, viewer: stranger, classId })).toEqual(refused)
  expect(await setJoining({ viewer: stranger, classId, isOpen: false })).toEqual(refused)
  expect(await renewClassCode({ viewer: stranger, classId })).toEqual(refused)
  expect(await archiveClass({ viewer: stranger, classId, isArchived: true, now: NOW })).toEqual(refused)
  expect(await addNames({ viewer: stranger, classId, text: 'Lê An', now: NOW })).toEqual(refused)
  expect(await read()).toMatchObject({
    name: 'Lớp',
    joinCode: 'change-code',
    isJoinOpen: true,
    archivedAt: null,
  })

  await changeClass({ ...TYPED, viewer, classId })
  await setJoining({ viewer, classId, isOpen: false })
  await renewClassCode({ viewer, classId })
  await archiveClass({ viewer, classId, isArchived: true, now: NOW })
  expect(await read()).toMatchObject({ name: 'Lớp 6A', grade: 6, isJoinOpen: false, archivedAt: NOW })
  expect((await read()).joinCode).not.toBe('change-code')
  expect(await listClassesOf(viewer)).toEqual([])
  expect(await listClassesOf(viewer, true)).toMatchObject([{ classId, joinCode: null }])
  expect(await listOwnClasses(viewer)).toEqual([])
  await archiveClass({ viewer, classId, isArchived: false, now: NOW })
  expect(await listClassesOf(viewer)).toMatchObject([{ classId }])
  expect(await listOwnClasses(viewer)).toEqual([{ classId, name: 'Lớp 6A' }])
})

test('a pasted list becomes people who have not joined; pasted again it changes nothing', async () => {
  const { classId } = await aCommune('names')
  const viewer = viewing('trainer', 'class', classId)
  const text = '1. Nguyễn Văn An\n2. Lê An\n3. Lê An'
  expect(await addNames({ viewer, classId, text, now: NOW })).toEqual({ ok: true, added: 3, already: 0 })
  expect(await addNames({ viewer, classId, text: `${text}\n4. Đỗ Bình`, now: NOW })).toEqual({
    ok: true,
    added: 1,
    already: 3,
  })
  const shown = await readClassList({ viewer, classId, page: 1, search: '', now: NOW })
  expect(shown).toMatchObject({ ok: true, all: 4, joined: 0, doubles: [{ first: { displayName: 'Lê An' } }] })
  const members = 'ok' in shown ? shown.members : []
  expect(members.map((member) => member.displayName)).toEqual(['Lê An', 'Lê An', 'Nguyễn Văn An', 'Đỗ Bình'])
  expect(members[0]).toMatchObject({ hasJoined: false, isLockedOut: false })
  const person = await db.person.findUniqueOrThrow({ where: { id: members[2]?.personId ?? '' } })
  expect(person).toMatchObject({
    foldedName: 'nguyen van an',
    secretHash: null,
    identifierKind: 'class',
    placeId: null,
  })
  expect(await db.auditEntry.findMany({ where: { subjectId: person.id } })).toMatchObject([
    { actorId: 'viewer', action: 'add-to-class', detail: '' },
  ])
})

test('when one line can be no name, nothing is written', async () => {
  const { classId } = await aCommune('lines')
  const viewer = viewing('trainer', 'class', classId)
  expect(await addNames({ viewer, classId, text: 'Lê An\n@', now: NOW })).toMatchObject({
    refusal: 'lines-to-mend',
    problems: [{ line: 2 }],
  })
  expect(await addNames({ viewer, classId, text: ' \n', now: NOW })).toEqual({
    field: 'names',
    refusal: 'names-missing',
  })
  expect(await db.classMember.count({ where: { classId } })).toBe(0)
})

test('a student of a school is at home there', async () => {
  const { school } = await aSchool('home')
  await db.class.create({ data: { id: 'home-6a', placeId: school, name: '6A', joinCode: 'home-6a' } })
  await addNames({
    viewer: viewing('class-teacher', 'class', 'home-6a'),
    classId: 'home-6a',
    text: 'Lê An',
    now: NOW,
  })
  const [member] = await db.classMember.findMany({ where: { classId: 'home-6a' }, include: { person: true } })
  expect(member?.person.placeId).toBe(school)
})

test('the list comes in pages, is found without accents, and leaves out who has left', async () => {
  const { classId } = await aCommune('list')
  const viewer = viewing('trainer', 'class', classId)
  const names = Array.from({ length: 60 }, (_, at) => `Trần Văn Học ${at + 1}`)
  await addNames({ viewer, classId, text: [...names, 'Đặng Thị Hường'].join('\n'), now: NOW })
  const gone = await aPerson({ displayName: 'Đặng Hương', foldedName: 'dang huong' })
  await joinClass(classId, gone)
  await db.classMember.updateMany({ where: { personId: gone }, data: { leftAt: NOW } })
  const read = (page: number, search: string) => readClassList({ viewer, classId, page, search, now: NOW })
  expect(await read(1, '')).toMatchObject({ page: 1, pageCount: 2, found: 61, all: 61 })
  expect(await read(9, '')).toMatchObject({ page: 2, pageCount: 2 })
  expect(await read(1, 'HUONG')).toMatchObject({ found: 1, members: [{ displayName: 'Đặng Thị Hường' }] })
  expect(await read(1, '%')).toMatchObject({ found: 0, members: [] })
})
