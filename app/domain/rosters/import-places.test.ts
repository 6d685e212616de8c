import { expect, test } from 'vitest'
import { aPlacesProvince, PLACES_HEAD } from '#tests/support/places-province'
import { csvFile, ROSTER_DAY, rosterClock } from '#tests/support/roster'
import { db } from '~/db/client.server'
import type { Viewer } from '~/domain/accounts/viewer'
import { addPlace } from '~/domain/places/add-place.server'
import { mergePlaces } from '~/domain/places/merge-places.server'
import { decideRows } from './decide-rows.server'
import type { Finding } from './import-kind'
import { listImportKinds, listImportPlaces } from './import-place-queries.server'
import { listImports } from './import-queries.server'
import { commitImport, undoImport } from './move-import.server'
import { startImport } from './start-import.server'
import { workOnImport } from './work-on-import.server'

async function rows(importId: string): Promise<string[]> {
  const found = await db.rosterRow.findMany({ where: { importId }, orderBy: { position: 'asc' } })
  return found.map(({ verdict, findings }) =>
    [verdict, ...(JSON.parse(findings) as Finding[]).map((finding) => finding.code)].join(' '),
  )
}

const stateOf = async (id: string) => (await db.rosterImport.findUniqueOrThrow({ where: { id } })).state
const below = (id: string) => db.place.count({ where: { parentId: id } })

async function commit(viewer: Viewer, importId: string) {
  expect(await commitImport({ viewer, importId, now: ROSTER_DAY })).toEqual({ ok: true })
  await workOnImport(importId, rosterClock)
}

async function undo(viewer: Viewer, importId: string) {
  expect(await undoImport({ viewer, importId, now: ROSTER_DAY })).toEqual({ ok: true })
  await workOnImport(importId, rosterClock)
}

/** More rows than are written or put back at once; a commune and its villages are far apart. */
const LARGE = [
  ['1', 'tỉnh Sông Mây', 'tỉnh', ''],
  ['2', 'xã Thượng', '', 'tỉnh Sông Mây'],
  ['3', 'xã Hạ', '', ''],
  ...Array.from({ length: 170 }, (_, at) => [
    `${at + 4}`,
    `thôn Số ${at + 1}`,
    '',
    at % 2 ? 'xã Hạ' : 'Thượng',
  ]),
]

test('a province with its communes and villages comes in one sheet, changes nothing the second time, and goes back whole', async () => {
  const { province, provinceOfficer, review } = await aPlacesProvince('levels')
  const importId = await review(provinceOfficer, province, ...LARGE)
  expect((await rows(importId)).slice(0, 4)).toEqual(['unchanged', 'new', 'new', 'new parent-in-list'])
  expect(await below(province)).toBe(1)

  await commit(provinceOfficer, importId)
  expect(await stateOf(importId)).toBe('committed')
  const upper = await db.place.findFirstOrThrow({ where: { name: 'xã Thượng' } })
  expect(upper).toMatchObject({ parentId: province, kind: 'commune', foldedName: 'xa thuong' })
  expect(await below(upper.id)).toBe(85)

  const second = await review(provinceOfficer, province, ...LARGE)
  expect(new Set(await rows(second))).toEqual(new Set(['unchanged']))

  await undo(provinceOfficer, importId)
  expect(await stateOf(importId)).toBe('undone')
  expect(await below(province)).toBe(1)
  expect(await below(upper.id)).toBe(0)
})

test('names that are alike without accents stand side by side when one list brings both', async () => {
  const { commune, communeOfficer, review } = await aPlacesProvince('alike')
  const importId = await review(
    communeOfficer,
    commune,
    ['1', 'thôn Bình An', '', ''],
    ['2', 'thôn Bình Ân', '', ''],
  )
  await commit(communeOfficer, importId)
  expect(await rows(importId)).toEqual(['new', 'new'])
  expect(await stateOf(importId)).toBe('committed')
  expect(await db.place.count({ where: { parentId: commune, foldedName: 'thon binh an' } })).toBe(2)
})

test('a list of villages alone keeps every row, and a village of a province’s list has to say its commune', async () => {
  const { commune, province, communeOfficer, provinceOfficer, review } = await aPlacesProvince('alone')
  const lines = [
    ['1', 'thôn Một', '', ''],
    ['2', 'thôn Hai', '', ''],
    ['3', 'thôn Ba', '', ''],
  ]
  expect(await rows(await review(communeOfficer, commune, ...lines))).toEqual(['new', 'new', 'new'])
  expect(await rows(await review(provinceOfficer, province, ...lines))).toEqual(
    lines.map(() => 'wrong parent-missing'),
  )
})

test('of two places of one name the one above tells which; Lăng Cô is no làng, nor is Lang Minh', async () => {
  const { province, provinceOfficer, review } = await aPlacesProvince('which')
  const importId = await review(
    provinceOfficer,
    province,
    ['1', 'huyện Đông', '', ''],
    ['2', 'huyện Tây', '', ''],
    ['3', 'xã Tân', '', 'huyện Đông'],
    ['4', 'xã Tân', '', 'huyện Tây'],
    ['5', 'thôn Một', '', 'xã Tân'],
    ['6', 'Lăng Cô', 'phường', 'huyện Tây'],
    ['7', 'Lang Minh', 'xã', 'huyện Tây'],
    ['8', 'Bàn Cờ', '', 'huyện Tây'],
    ['9', 'thon Cau', '', 'xã Mẫu'],
  )
  expect(await rows(importId)).toEqual([
    ...['new', 'new', 'new parent-in-list', 'new parent-in-list', 'wrong parent-several'],
    ...['new parent-in-list', 'new parent-in-list', 'wrong kind-missing', 'new'],
  ])
  await commit(provinceOfficer, importId)
  const second = await review(provinceOfficer, province, ['1', 'thôn Một', '', 'xã Tân, huyện Tây'])
  expect(await rows(second)).toEqual(['new'])
  await commit(provinceOfficer, second)
  const village = await db.place.findFirstOrThrow({
    where: { name: 'thôn Một', parent: { name: 'xã Tân' } },
    include: { parent: { include: { parent: true } } },
  })
  expect(village.parent?.parent?.name).toBe('huyện Tây')
  expect(
    await db.place.count({ where: { name: { in: ['phường Lăng Cô', 'xã Lang Minh', 'thôn Cau'] } } }),
  ).toBe(3)
})

test('of two officers with the same villages the second finds them there, and decides again about what differs', async () => {
  const { commune, communeOfficer, provinceOfficer, review } = await aPlacesProvince('both')
  const own = await review(
    communeOfficer,
    commune,
    ['1', 'thôn Tân Lập', '', ''],
    ['2', 'thôn Đồi Cao', '', ''],
  )
  const other = await review(
    provinceOfficer,
    commune,
    ['1', 'thôn Tân Lập', '', ''],
    ['2', 'bản Đồi Cao', '', ''],
  )
  await commit(communeOfficer, own)
  await commit(provinceOfficer, other)
  expect(await rows(other)).toEqual(['unchanged changed-since', 'changed changed-since place-renamed'])
  expect(await stateOf(other)).toBe('review')
  expect(await db.place.count({ where: { parentId: commune, name: 'thôn Đồi Cao' } })).toBe(1)

  await decideRows({ viewer: provinceOfficer, importId: other, decisions: new Map([[1, 'take']]) })
  await commit(provinceOfficer, other)
  expect(await stateOf(other)).toBe('committed')
  expect(await db.place.count({ where: { parentId: commune, name: 'bản Đồi Cao' } })).toBe(1)
})

test('a commune that was merged while its list was under review is told, with the one it belongs to now', async () => {
  const { commune, province, provinceOfficer, review } = await aPlacesProvince('gone')
  const added = await addPlace({
    ...{ viewer: provinceOfficer, parentId: province, kindId: 'xa', name: 'xã Mới', on: '2026-01-01' },
    now: ROSTER_DAY,
  })
  expect(added).toMatchObject({ ok: true })
  const importId = await review(provinceOfficer, province, ['1', 'thôn Chín', '', 'xã Mẫu'])
  const intoId = 'ok' in added ? added.placeId : ''
  const merged = { viewer: provinceOfficer, placeId: commune, intoId, on: '2026-11-29', now: ROSTER_DAY }
  expect(await mergePlaces(merged)).toMatchObject({ ok: true })

  await commit(provinceOfficer, importId)
  expect(await rows(importId)).toEqual(['wrong changed-since parent-closed'])
  expect(await stateOf(importId)).toBe('review')
  const { findings } = await db.rosterRow.findFirstOrThrow({ where: { importId } })
  expect(JSON.parse(findings)).toMatchObject([{}, { value: 'xã Mẫu', to: 'xã Mới' }])
  expect(await db.place.count({ where: { name: 'thôn Chín' } })).toBe(0)
})

test('a place whose commune was passed over is not written, and the row says why', async () => {
  const { province, provinceOfficer, review } = await aPlacesProvince('passed')
  const importId = await review(
    provinceOfficer,
    province,
    ['1', 'xã Mới', '', ''],
    ['2', 'thôn Một', '', 'xã Mới'],
  )
  await decideRows({ viewer: provinceOfficer, importId, decisions: new Map([[0, 'skip']]) })
  await commit(provinceOfficer, importId)
  expect(await rows(importId)).toEqual(['new', 'wrong parent-skipped'])
  expect(await below(province)).toBe(1)
})

test('undo leaves what is in use, with what it lies in, and tells it', async () => {
  const { province, provinceOfficer, review } = await aPlacesProvince('inuse')
  const importId = await review(
    provinceOfficer,
    province,
    ['1', 'xã Mới', '', ''],
    ['2', 'thôn Dùng Rồi', '', 'xã Mới'],
    ['3', 'thôn Chưa Dùng', '', 'xã Mới'],
  )
  await commit(provinceOfficer, importId)
  const used = await db.place.findFirstOrThrow({ where: { name: 'thôn Dùng Rồi' } })
  await db.team.create({ data: { id: 'inuse-to', placeId: used.id, name: 'Tổ' } })
  await undo(provinceOfficer, importId)
  expect(await rows(importId)).toEqual([
    'new kept-in-use',
    'new kept-in-use parent-in-list',
    'new parent-in-list',
  ])
  expect(await db.place.count({ where: { name: 'thôn Chưa Dùng' } })).toBe(0)
})

test('officers import places in their own subtree only; whoever sees numbers only imports places but no people', async () => {
  const { commune, province, communeOfficer, provinceOfficer } = await aPlacesProvince('who')
  expect(await listImportKinds(communeOfficer)).toEqual(['people', 'places'])
  expect(await listImportKinds(provinceOfficer)).toEqual(['places'])
  expect(await listImportKinds({ personId: 'nobody', roles: [] })).toEqual([])
  expect(await listImportPlaces(communeOfficer)).toMatchObject({ places: [{ placeId: commune }] })

  const file = csvFile([PLACES_HEAD, ['1', 'thôn Một', '', '']])
  const sent = (viewer: Viewer, kind: string, placeId: string) =>
    startImport({ viewer, kind, placeId, file, now: ROSTER_DAY })
  expect(await sent(communeOfficer, 'places', province)).toEqual({ refusal: 'not-your-place' })
  expect(await sent(communeOfficer, 'places', 'elsewhere')).toEqual({ refusal: 'not-your-place' })
  expect(await sent(provinceOfficer, 'people', province)).toEqual({ refusal: 'not-your-place' })
  const trainer: Viewer = {
    personId: 't',
    roles: [{ kind: 'trainer', scopeKind: 'place', scopeId: commune }],
  }
  expect(await sent(trainer, 'places', commune)).toEqual({ refusal: 'not-your-place' })

  const upper = await sent(provinceOfficer, 'places', province)
  expect(upper).toMatchObject({ ok: true })
  expect((await listImports(communeOfficer, 1)).imports).toEqual([])
  expect((await listImports(provinceOfficer, 1)).imports).toHaveLength(1)
  const importId = 'ok' in upper ? upper.importId : ''
  expect(await commitImport({ viewer: communeOfficer, importId, now: ROSTER_DAY })).toEqual({
    refusal: 'not-your-import',
  })
})
