import { expect, test } from 'vitest'
import { aPerson } from '#tests/support/person'
import { aPlacesProvince, PLACES_HEAD } from '#tests/support/places-province'
import { aRosterCommune, csvFile, ROSTER_DAY, reviewedRoster, rosterClock } from '#tests/support/roster'
import { db } from '~/db/client.server'
import { inTransaction } from '~/db/transaction.server'
import { chooseColumns } from './choose-columns.server'
import { forgetInRosters } from './forget-in-rosters.server'
import { commitImport, undoImport } from './move-import.server'
import type { StoredMapping } from './stored-import'
import { workOnImport } from './work-on-import.server'

const HEAD = ['Họ và tên', 'SĐT', 'Chức vụ', 'Thôn', 'Năm sinh']

const forget = (personId: string) =>
  inTransaction(async (tx) => {
    await forgetInRosters(tx, personId)
    await tx.person.delete({ where: { id: personId } })
  })

const textOf = async (importId: string) =>
  JSON.stringify(await db.rosterRow.findMany({ where: { importId }, orderBy: { position: 'asc' } }))

test('who deletes the account is gone from the lists, and undoing the rest of a list bears it', async () => {
  const { id, commune, officer } = await aRosterCommune('forget')
  const importId = await reviewedRoster(
    officer,
    commune,
    csvFile([
      HEAD,
      ['Hà Thị Sen', '0911 222 333', '', 'Bến Gạo', '1980'],
      ['Hà Thị Sen', '0911.222.333', '', 'Bến Gạo', '1980'],
      ['Lò Thị Mẩy', '0987 654 321', '', 'Khe Mây', '1988'],
    ]),
  )
  await commitImport({ viewer: officer, importId, now: ROSTER_DAY })
  await workOnImport(importId, rosterClock)
  const sen = await db.person.findFirstOrThrow({ where: { displayName: 'Hà Thị Sen' } })
  await forget(sen.id)
  const left = await textOf(importId)
  for (const held of ['Hà Thị Sen', '222', sen.id, '1980']) expect(left).not.toContain(held)
  expect(left).toContain('Lò Thị Mẩy')

  await undoImport({ viewer: officer, importId, now: ROSTER_DAY })
  await workOnImport(importId, rosterClock)
  expect(await db.rosterImport.findUnique({ where: { id: importId } })).toMatchObject({ state: 'undone' })
  expect(await db.person.count({ where: { displayName: 'Lò Thị Mẩy', placeId: id('khe-may') } })).toBe(0)
  // The teams that the list made went too, also the one made for whom it emptied.
  expect(await db.team.count({ where: { placeId: { in: [id('ben-gao'), id('khe-may')] } } })).toBe(0)
})

test('a list under review loses whom a row may have been, and can be checked and written', async () => {
  const { id, commune, officer } = await aRosterCommune('review')
  const known = await aPerson({ displayName: 'Vũ Thị Thoa', placeId: id('khe-may'), phone: '0900111222' })
  const importId = await reviewedRoster(
    officer,
    commune,
    csvFile([
      HEAD,
      ['Vũ Thị Thoa', '', '', 'Khe Mây', ''],
      ['Vũ Thị Thoả', '', '', 'Khe Mây', ''],
      ['Lê Thị Lan', '', '', 'Khe Mây', ''],
    ]),
  )
  expect(await textOf(importId)).toContain(known)
  await forget(known)
  const left = await textOf(importId)
  expect(left).not.toContain(known)
  expect(left).not.toContain('…222')

  const { mapping } = await db.rosterImport.findUniqueOrThrow({ where: { id: importId } })
  const { columns, options } = JSON.parse(mapping) as StoredMapping
  await chooseColumns({ viewer: officer, importId, columns, options, now: ROSTER_DAY })
  await workOnImport(importId, rosterClock)
  const rows = await db.rosterRow.findMany({ where: { importId }, orderBy: { position: 'asc' } })
  expect(rows.map((row) => row.verdict)).toEqual(['wrong', 'new', 'new'])
  await commitImport({ viewer: officer, importId, now: ROSTER_DAY })
  await workOnImport(importId, rosterClock)
  expect(await db.person.count({ where: { placeId: id('khe-may') } })).toBe(2)
})

test('a list of places that holds the number in a column loses the number only, and undoing it takes the places back', async () => {
  const { commune, communeOfficer } = await aPlacesProvince('forget-place')
  const head = await aPerson({ displayName: 'Mùa A Súa', placeId: commune, phone: '0933444555' })
  const file = csvFile([
    [...PLACES_HEAD, 'Điện thoại trưởng thôn'],
    ['1', 'thôn Nà Khoang', '', '', '0933 444 555'],
    ['2', '0933.444.555', '', '', ''],
  ])
  const importId = await reviewedRoster(communeOfficer, commune, file, 'places')
  const count = () => db.place.count({ where: { name: 'thôn Nà Khoang' } })
  await commitImport({ viewer: communeOfficer, importId, now: ROSTER_DAY })
  await workOnImport(importId, rosterClock)
  expect(await count()).toBe(1)
  const before = await db.rosterRow.findMany({ where: { importId }, orderBy: { position: 'asc' } })
  expect(before.map((row) => row.verdict)).toEqual(['new', 'wrong'])

  await forget(head)
  const after = await db.rosterRow.findMany({ where: { importId }, orderBy: { position: 'asc' } })
  expect(JSON.stringify(after).replace(/[ .]/g, '')).not.toContain('933444555')
  const kept = ({ cells: _, findings: __, ...row }: (typeof after)[number]) => row
  expect(after.map(kept)).toEqual(before.map(kept))
  expect(after[0]?.cells).toContain('thôn Nà Khoang')
  expect(JSON.stringify(after)).not.toContain('person-gone')

  await undoImport({ viewer: communeOfficer, importId, now: ROSTER_DAY })
  await workOnImport(importId, rosterClock)
  expect(await db.rosterImport.findUnique({ where: { id: importId } })).toMatchObject({ state: 'undone' })
  expect(await count()).toBe(0)
})
