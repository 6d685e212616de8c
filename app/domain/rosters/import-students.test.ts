import { expect, test } from 'vitest'
import { aRosterCommune, csvFile, ROSTER_DAY, reviewedRoster, rosterClock } from '#tests/support/roster'
import { db } from '~/db/client.server'
import type { Viewer } from '~/domain/accounts/viewer'
import type { Finding } from './import-kind'
import { commitImport, undoImport } from './move-import.server'
import { workOnImport } from './work-on-import.server'

const HEAD = ['STT', 'Họ và tên', 'Năm sinh', 'Lớp', 'Chức vụ']

async function aSchool(prefix: string) {
  const { id, commune, officer } = await aRosterCommune(prefix)
  await db.place.create({
    data: { id: id('school'), kind: 'school', name: 'trường Tiểu học Mẫu', parentId: commune },
  })
  for (const name of ['5A', '5B'])
    await db.class.create({
      data: { id: id(name), placeId: id('school'), name, joinCode: `${prefix}-${name}` },
    })
  const review = (...lines: string[][]) => reviewedRoster(officer, commune, csvFile([HEAD, ...lines]))
  return { id, commune, officer, review }
}

async function rows(importId: string): Promise<string[]> {
  const found = await db.rosterRow.findMany({ where: { importId }, orderBy: { position: 'asc' } })
  return found.map(({ verdict, findings }) =>
    [verdict, ...(JSON.parse(findings) as Finding[]).map((finding) => finding.code)].join(' '),
  )
}

async function commit(viewer: Viewer, importId: string) {
  expect(await commitImport({ viewer, importId, now: ROSTER_DAY })).toEqual({ ok: true })
  await workOnImport(importId, rosterClock)
}

const LINES = [
  ['1', 'Nguyễn Văn An', '2016', '5A', ''],
  ['2', 'Nguyễn Văn An', '', 'Lớp 5B', ''],
  ['3', 'Lê Thị Bình', '', 'lớp 5a', 'Lớp trưởng'],
  ['4', 'Hà Thị Sen', '', '', 'Học sinh'],
  ['5', 'Trần Thị Dâu', '', '9Z', ''],
]

test('students come with accounts of their class, without a user name and in no team; again they change nothing', async () => {
  const { id, officer, review } = await aSchool('students')
  const importId = await review(...LINES)
  expect(await rows(importId)).toEqual(['new', 'new', 'new', 'new class-none', 'wrong class-unknown'])
  await commit(officer, importId)
  const members = await db.classMember.findMany({
    where: { classId: { in: [id('5A'), id('5B')] } },
    include: { person: { include: { teamMembers: true } } },
  })
  expect(members).toHaveLength(3)
  for (const { personId, person } of members)
    expect(person).toMatchObject({
      ...{ identifier: `class:${personId}`, identifierKind: 'class', secretHash: null },
      ...{ placeId: id('school'), teamMembers: [] },
    })
  const sen = await db.person.findFirstOrThrow({ where: { displayName: 'Hà Thị Sen' } })
  expect(sen).toMatchObject({ identifier: `class:${sen.id}`, identifierKind: 'class' })
  expect(await db.auditEntry.count({ where: { action: 'add-to-class', actorId: officer.personId } })).toBe(3)

  const second = await review(...LINES.slice(0, 3))
  expect(await rows(second)).toEqual(['unchanged', 'unchanged', 'unchanged'])
})

test('a child of another class by the same name is somebody else, unless the year says the same: then it is asked', async () => {
  const { id, officer, review } = await aSchool('names')
  await commit(officer, await review(['1', 'Nguyễn Văn An', '2016', '5A', '']))
  const importId = await review(
    ['1', 'Nguyễn Văn An', '2017', '5B', ''],
    ['2', 'Nguyễn Văn An', '2016', '5B', ''],
  )
  expect(await rows(importId)).toEqual(['new', 'perhaps-same perhaps-same'])
  expect(await db.classMember.count({ where: { classId: id('5A') } })).toBe(1)
})

test('undo takes students out again, and whom the school knew before only out of the class', async () => {
  const { id, officer, review } = await aSchool('back')
  const known = await db.person.create({
    data: {
      ...{ id: id('known'), displayName: 'Lê Thị Bình', foldedName: 'le thi binh', placeId: id('school') },
      ...{ identifier: `class:${id('known')}`, identifierKind: 'class', createdAt: ROSTER_DAY },
    },
  })
  const importId = await review(['1', 'Lê Thị Bình', '', '5A', ''], ['2', 'Hà Thị Sen', '', '5A', ''])
  expect(await rows(importId)).toEqual(['changed class-joins', 'new'])
  await commit(officer, importId)
  const joined = await db.classMember.findMany({ where: { classId: id('5A') } })
  expect(joined.map(({ personId }) => personId)).toContain(known.id)
  expect(joined).toHaveLength(2)

  await undoImport({ viewer: officer, importId, now: ROSTER_DAY })
  await workOnImport(importId, rosterClock)
  expect(await db.classMember.count({ where: { classId: id('5A') } })).toBe(0)
  expect(await db.person.count({ where: { placeId: id('school') } })).toBe(1)
})

test('a list of a school needs no column of classes to be of students', async () => {
  const { id, officer } = await aSchool('sheet')
  const file = csvFile([
    ['Họ và tên', 'Năm sinh'],
    ['Vũ Thị Mơ', '2016'],
  ])
  const importId = await reviewedRoster(officer, id('school'), file)
  await commit(officer, importId)
  expect(await db.person.findFirst({ where: { displayName: 'Vũ Thị Mơ' } })).toMatchObject({
    ...{ identifierKind: 'class', placeId: id('school') },
  })
})
