import { expect, test } from 'vitest'
import { aPerson } from '#tests/support/person'
import {
  aRosterCommune,
  csvFile,
  ROSTER_DAY,
  reviewedRoster,
  rosterClock,
  rosterFixture,
} from '#tests/support/roster'
import { db } from '~/db/client.server'
import { decideRows } from './decide-rows.server'
import type { Finding } from './import-kind'
import { commitImport, undoImport } from './move-import.server'
import { workOnImport } from './work-on-import.server'

const HEAD = ['Họ và tên', 'SĐT', 'Chức vụ', 'Thôn', 'Năm sinh']

async function verdicts(importId: string): Promise<string[]> {
  const rows = await db.rosterRow.findMany({ where: { importId }, orderBy: { position: 'asc' } })
  return rows.map((row) => row.verdict)
}

async function codes(importId: string, position = 0): Promise<string[]> {
  const row = await db.rosterRow.findUniqueOrThrow({ where: { importId_position: { importId, position } } })
  return (JSON.parse(row.findings) as Finding[]).map((finding) => finding.code)
}

const stateOf = async (id: string) => (await db.rosterImport.findUniqueOrThrow({ where: { id } })).state

async function committed(viewer: Parameters<typeof commitImport>[0]['viewer'], importId: string) {
  expect(await commitImport({ viewer, importId, now: ROSTER_DAY })).toEqual({ ok: true })
  await workOnImport(importId, rosterClock)
}

test('nobody is written before the list is committed; then people have villages, teams, positions and no secret', async () => {
  const { id, commune, officer } = await aRosterCommune('whole')
  const importId = await reviewedRoster(officer, commune, rosterFixture('plain.xlsx'))
  expect(await verdicts(importId)).toEqual(['new', 'new'])
  expect(await db.person.count({ where: { placeId: { startsWith: 'whole' } } })).toBe(0)

  await committed(officer, importId)
  expect(await stateOf(importId)).toBe('committed')
  const hanh = await db.person.findFirstOrThrow({
    where: { placeId: id('dong-chua') },
    include: { teamMembers: true },
  })
  expect(hanh).toMatchObject({
    displayName: 'Nguyễn Thị Hạnh',
    phone: '0912345678',
    birthYear: 1975,
    secretHash: null,
  })
  expect(hanh).toMatchObject({
    identifier: 'nguyenthihanh',
    identifierKind: 'user-name',
    foldedName: 'nguyen thi hanh',
  })
  expect(hanh.teamMembers).toMatchObject([
    { teamId: id('team'), isHead: true, isDeputy: false, leftAt: null },
  ])
  const team = await db.team.findFirstOrThrow({
    where: { placeId: id('ben-gao') },
    include: { members: true },
  })
  expect(team.name).toBe('Tổ công nghệ số cộng đồng thôn Bến Gạo')
  expect(team.members).toHaveLength(1)
  expect(await db.auditEntry.count({ where: { subjectId: hanh.id, action: 'create-person' } })).toBe(1)
})

test('the same file again changes nothing', async () => {
  const { commune, officer } = await aRosterCommune('again')
  await committed(officer, await reviewedRoster(officer, commune, rosterFixture('plain.xlsx')))
  const before = await db.person.findMany({ orderBy: { id: 'asc' } })
  const second = await reviewedRoster(officer, commune, rosterFixture('plain.xlsx'))
  expect(await verdicts(second)).toEqual(['unchanged', 'unchanged'])
  await committed(officer, second)
  expect(await db.person.findMany({ orderBy: { id: 'asc' } })).toEqual(before)
})

test('undoing puts back what was there and removes whom the list made, with their team', async () => {
  const { id, commune, officer } = await aRosterCommune('undo')
  const known = await aPerson({ displayName: 'Nguyễn Thị Hạnh', placeId: id('dong-chua'), birthYear: 1975 })
  const importId = await reviewedRoster(officer, commune, rosterFixture('plain.xlsx'))
  expect(await verdicts(importId)).toEqual(['changed', 'new'])
  await committed(officer, importId)
  expect(await db.person.findUnique({ where: { id: known } })).toMatchObject({ phone: '0912345678' })

  const inTime = new Date(ROSTER_DAY.getTime() + 23 * 3_600_000)
  expect(await undoImport({ viewer: officer, importId, now: inTime })).toEqual({ ok: true })
  await workOnImport(importId, () => inTime)
  expect(await stateOf(importId)).toBe('undone')
  expect(await db.person.findUnique({ where: { id: known }, include: { teamMembers: true } })).toMatchObject({
    phone: null,
    teamMembers: [],
  })
  expect(await db.person.count({ where: { placeId: id('ben-gao') } })).toBe(0)
  expect(await db.team.count({ where: { placeId: id('ben-gao') } })).toBe(0)
})

test('after a day nothing can be undone', async () => {
  const { commune, officer } = await aRosterCommune('late')
  const importId = await reviewedRoster(officer, commune, rosterFixture('plain.xlsx'))
  await committed(officer, importId)
  const late = new Date(ROSTER_DAY.getTime() + 24 * 3_600_000)
  expect(await undoImport({ viewer: officer, importId, now: late })).toEqual({ refusal: 'not-now' })
})

test('who has begun to use the account, or was changed since, stays when the list is undone, and is told', async () => {
  const { id, commune, officer } = await aRosterCommune('stays')
  const importId = await reviewedRoster(officer, commune, rosterFixture('plain.xlsx'))
  await committed(officer, importId)
  await db.person.updateMany({ where: { placeId: id('dong-chua') }, data: { secretHash: 'chosen' } })
  await db.person.updateMany({ where: { placeId: id('ben-gao') }, data: { phone: '0900000000' } })
  await undoImport({ viewer: officer, importId, now: ROSTER_DAY })
  await workOnImport(importId, rosterClock)
  expect(await db.person.count({ where: { placeId: { in: [id('dong-chua'), id('ben-gao')] } } })).toBe(2)
  expect((await codes(importId, 0))[0]).toBe('kept-active')
  expect((await codes(importId, 1))[0]).toBe('kept-changed')
})

test('of two officers with overlapping lists the second is asked again about what the first has written', async () => {
  const { id, commune, officer, colleague } = await aRosterCommune('two')
  const first = await reviewedRoster(
    officer,
    commune,
    csvFile([HEAD, ['Lê Thị Lan', '0911111111', '', 'Đồng Chùa', '']]),
  )
  const other = ['Phạm Văn Bình', '', '', 'Đồng Chùa', '']
  const second = await reviewedRoster(
    colleague,
    commune,
    csvFile([HEAD, ['Lê Thị Lan', '0911111111', 'Tổ phó', 'Đồng Chùa', ''], other]),
  )
  await committed(officer, first)
  await committed(colleague, second)
  expect(await stateOf(second)).toBe('review')
  expect(await verdicts(second)).toEqual(['changed', 'new'])
  expect(await codes(second)).toEqual(['changed-since', 'change'])
  expect(await db.person.count({ where: { displayName: 'Lê Thị Lan', placeId: id('dong-chua') } })).toBe(1)
  expect(await db.person.count({ where: { displayName: 'Phạm Văn Bình', placeId: id('dong-chua') } })).toBe(1)

  const decisions = new Map([[0, 'take']])
  expect(await decideRows({ viewer: colleague, importId: second, decisions })).toEqual({ ok: true, kept: 1 })
  await committed(colleague, second)
  expect(await stateOf(second)).toBe('committed')
  const member = await db.teamMember.findFirstOrThrow({
    where: { person: { displayName: 'Lê Thị Lan' }, teamId: id('team') },
  })
  expect(member.isDeputy).toBe(true)
})

test('a village that was merged while a list was under review is caught', async () => {
  const { id, commune, officer } = await aRosterCommune('merged')
  const importId = await reviewedRoster(officer, commune, rosterFixture('plain.xlsx'))
  await db.place.update({
    where: { id: id('ben-gao') },
    data: { closedOn: '2026-11-29', parentId: id('dong-chua') },
  })
  await committed(officer, importId)
  expect(await stateOf(importId)).toBe('review')
  expect(await verdicts(importId)).toEqual(['new', 'wrong'])
  expect(await codes(importId, 1)).toEqual(['changed-since', 'village-closed'])
  expect(await db.person.count({ where: { placeId: id('ben-gao') } })).toBe(0)
})

test('who may be somebody known is written only when somebody has said who they are', async () => {
  const { id, commune, officer } = await aRosterCommune('perhaps')
  const known = await aPerson({ displayName: 'Trần Văn Hòa', placeId: id('ben-gao'), phone: '0900000001' })
  const importId = await reviewedRoster(officer, commune, rosterFixture('plain.xlsx'))
  expect(await verdicts(importId)).toEqual(['new', 'perhaps-same'])
  await committed(officer, importId)
  expect(await db.person.count({ where: { placeId: id('ben-gao') } })).toBe(1)

  const second = await reviewedRoster(officer, commune, rosterFixture('plain.xlsx'))
  await decideRows({ viewer: officer, importId: second, decisions: new Map([[1, known]]) })
  await committed(officer, second)
  expect(await db.person.findUnique({ where: { id: known } })).toMatchObject({
    phone: '0987654321',
    birthYear: 1988,
  })
  expect(await db.person.count({ where: { placeId: id('ben-gao') } })).toBe(1)
})

test('work that a process left behind is taken up where it stands', async () => {
  const { id, commune, officer } = await aRosterCommune('left')
  const people = Array.from({ length: 400 }, (_, at) => [
    `Lê Văn ${LETTERS[at % 20]}${LETTERS[Math.floor(at / 20)]}`,
    '',
    '',
    'Khe Mây',
    '',
  ])
  const importId = await reviewedRoster(officer, commune, csvFile([HEAD, ...people]))
  await commitImport({ viewer: officer, importId, now: ROSTER_DAY })
  // Two at once: each step is done by one of them.
  await Promise.all([workOnImport(importId, rosterClock), workOnImport(importId, rosterClock)])
  await workOnImport(importId, rosterClock)
  expect(await stateOf(importId)).toBe('committed')
  const written = await db.person.findMany({ where: { placeId: id('khe-may') } })
  expect(written).toHaveLength(400)
  expect(new Set(written.map((person) => person.identifier)).size).toBe(400)
  expect(await db.team.count({ where: { placeId: id('khe-may') } })).toBe(1)
})

const LETTERS = [
  'An',
  'Bo',
  'Ca',
  'Do',
  'Em',
  'Gi',
  'Ha',
  'Ke',
  'La',
  'Mo',
  'Na',
  'Ong',
  'Po',
  'Qua',
  'Ra',
  'So',
  'To',
  'U',
  'Va',
  'Xa',
]

test('an import is nobody’s who is no officer of its place', async () => {
  const { commune, officer } = await aRosterCommune('whose')
  const importId = await reviewedRoster(officer, commune, rosterFixture('plain.xlsx'))
  const neighbour = {
    personId: 'n',
    roles: [{ kind: 'commune-officer', scopeKind: 'place', scopeId: 'elsewhere' }],
  } as const
  const seesNumbers = {
    personId: 'p',
    roles: [{ kind: 'province-officer', scopeKind: 'place', scopeId: 'whose-province' }],
  } as const
  for (const viewer of [neighbour, seesNumbers, { personId: 'x', roles: [] }]) {
    expect(await commitImport({ viewer, importId, now: ROSTER_DAY })).toEqual({ refusal: 'not-your-import' })
    expect(await undoImport({ viewer, importId, now: ROSTER_DAY })).toEqual({ refusal: 'not-your-import' })
  }
})
