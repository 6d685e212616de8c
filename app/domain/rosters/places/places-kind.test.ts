import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { aCommune } from '#tests/support/commune'
import { aPerson } from '#tests/support/person'
import { db } from '~/db/client.server'
import { inTransaction } from '~/db/transaction.server'
import { addPlace } from '~/domain/places/add-place.server'
import { renamePlace } from '~/domain/places/rename-place.server'
import type { DecidedRow, ImportRow } from '../import-kind'
import { nameForms } from './place-forms'
import { placesKind } from './places-kind.server'

const NOW = new Date('2026-11-29T05:00:00Z')

async function aProvince(prefix: string) {
  const ids = await aCommune(prefix)
  const actorId = await aPerson()
  const roles = [{ kind: 'province-officer', scopeKind: 'place', scopeId: ids.province }]
  await db.role.create({ data: { id: actorId, personId: actorId, grantedAt: NOW, ...roles[0] } as never })
  const viewer = { personId: actorId, roles }
  const { commune } = ids
  await db.place.update({ where: { id: commune }, data: { name: 'xã Mẫu' } })
  const add = async (name: string, kindId = 'thon', parentId = commune) => {
    const added = await addPlace({ viewer, parentId, kindId, name, on: '2026-01-01', now: NOW })
    if (!('ok' in added)) throw new Error(added.refusal)
    return added.placeId
  }
  const check = async (...lines: string[][]) => {
    const stock = await placesKind.readStock({ placeId: ids.province, options: {}, now: NOW })
    const rows = lines.map(
      ([name = '', kind = '', parent = 'xã Mẫu'], at): ImportRow => ({
        ...{ position: at, sheet: 'Danh sách', row: at + 2, cells: { name, kind, parent } },
      }),
    )
    return placesKind
      .check(rows, stock)
      .map((checked, at): DecidedRow => ({ ...(rows[at] as ImportRow), ...checked, decision: '' }))
  }
  const at = { importId: prefix, memory: new Map(), placeId: ids.province, options: {}, actorId, now: NOW }
  const commit = (rows: DecidedRow[]) => inTransaction((tx) => placesKind.commit(tx, rows, at))
  return { ...ids, viewer, actorId, add, check, commit }
}

const verdicts = (rows: DecidedRow[]) => rows.map((row) => row.verdict)
const codes = (rows: DecidedRow[]) => rows.map((row) => row.findings.map((finding) => finding.code).join())

test('a place that is there is unchanged, however its letters and tones are written', async () => {
  const { add, check } = await aProvince('same')
  await add('Hoà Bình')
  await add('Số 4')
  const rows = await check(
    ['thôn Hòa Bình'],
    ['THÔN  HOÀ BÌNH.'.normalize('NFD')],
    ['Hoà Bình', 'Thôn'],
    ['thôn Số 04'],
  )
  expect(verdicts(rows)).toEqual(['unchanged', 'wrong', 'wrong', 'unchanged'])
  expect(codes(rows)).toEqual(['', 'duplicate-row', 'duplicate-row', ''])
  expect(rows[1]?.findings[0]?.otherRow).toBe(2)
})

test('without accents, in another order of words, or by an old name it is perhaps the same', async () => {
  const { add, check, viewer } = await aProvince('perhaps')
  const chua = await add('Đồng Chùa')
  const old = await add('Bến Cũ')
  await renamePlace({ viewer, placeId: old, name: 'thôn Bến Gạo', on: '2026-05-01', now: NOW })
  const rows = await check(['thon Dong Chua'], ['thôn Chùa Đồng'], ['thôn Bến Cũ'])
  expect(verdicts(rows)).toEqual(['perhaps-same', 'perhaps-same', 'perhaps-same'])
  expect(rows.map((row) => row.findings[0]?.candidates?.[0])).toEqual([
    { id: chua, name: 'thôn Đồng Chùa', more: 'xã Mẫu' },
    { id: chua, name: 'thôn Đồng Chùa', more: 'xã Mẫu' },
    { id: old, name: 'thôn Bến Gạo', more: 'xã Mẫu' },
  ])
})

test('another word for the kind is a change, but not of a number: thôn 3 and tổ dân phố 3 are two', async () => {
  const { add, check } = await aProvince('word')
  const mai = await add('Hoa Mai')
  await add('3')
  const rows = await check(['tổ dân phố Hoa Mai'], ['Hoa Đào', 'TDP'], ['tổ dân phố 3'])
  expect(verdicts(rows)).toEqual(['changed', 'new', 'perhaps-same'])
  expect(rows[0]).toMatchObject({
    targetId: mai,
    findings: [{ code: 'place-renamed', from: 'thôn Hoa Mai', to: 'tổ dân phố Hoa Mai' }],
  })
})

test('each problem is named at its column', async () => {
  const { check, add, village } = await aProvince('wrong')
  await add('Một')
  await db.place.update({ where: { id: village }, data: { name: 'thôn Xưa', closedOn: '2026-02-01' } })
  const rows = await check(
    [''],
    ['Thôn'],
    [`thôn ${'x'.repeat(90)}`],
    ['thôn <b>'],
    ['Đồng Chùa'],
    ['Đồng Chùa', 'lâu đài'],
    ['thôn Đồng', 'xã'],
    ['xã Con'],
    ['thôn Hai', '', 'xã Không Có'],
    ['thôn Ba', '', 'thôn Xưa'],
    ['thôn Xưa'],
  )
  expect(verdicts(rows)).toEqual(rows.map(() => 'wrong'))
  expect(codes(rows)).toEqual([
    ...['name-missing', 'kind-missing', 'name-too-long', 'name-not-allowed', 'kind-missing', 'kind-unknown'],
    ...['kind-differs', 'kind-stands-above', 'parent-unknown', 'parent-closed', 'place-closed'],
  ])
  expect(new Set(rows.map((row) => row.findings[0]?.field))).toEqual(new Set(['name', 'kind', 'parent']))
})

test('what is said yes to is written, in new places of the same list too; again the same list changes nothing; undo takes it back', async () => {
  const { add, check, commit, actorId, province } = await aProvince('write')
  const mai = await add('Hoa Mai')
  const lines = [
    ['xã Mới', '', ''],
    ['THÔN ĐẦU NGUỒN', '', 'xã Mới'],
    ['tổ dân phố Hoa Mai'],
    ['thon Hoa Maj'],
  ]
  const rows = await check(...lines)
  expect(verdicts(rows)).toEqual(['new', 'new', 'changed', 'new'])
  expect(codes(rows)[1]).toBe('parent-in-list')
  const done = await commit(rows)
  expect(done.every((row) => 'before' in row)).toBe(true)
  const made = await db.place.findFirst({
    where: { name: 'xã Mới' },
    include: { children: true, periods: true },
  })
  expect(made).toMatchObject({ parentId: province, kind: 'commune', children: [{ name: 'thôn Đầu Nguồn' }] })
  expect(made?.periods).toMatchObject([{ fromOn: '2026-11-29', untilOn: null, actorId }])
  expect(await db.place.findUnique({ where: { id: mai } })).toMatchObject({ name: 'tổ dân phố Hoa Mai' })
  expect(verdicts(await check(...lines))).toEqual(['unchanged', 'unchanged', 'unchanged', 'unchanged'])

  const written = done.map((row, at) => ({
    ...{
      position: row.position,
      targetId: rows[at]?.targetId ?? null,
      before: 'before' in row ? row.before : null,
    },
  }))
  const undoing = { placeId: province, actorId, now: NOW }
  expect(await inTransaction((tx) => placesKind.undo(tx, written, undoing))).toEqual([])
  expect(await db.place.findFirst({ where: { name: 'xã Mới' } })).toBeNull()
  expect(await db.place.findUnique({ where: { id: mai } })).toMatchObject({ name: 'thôn Hoa Mai' })
})

test('what has come into use stays when the list is undone, and is told', async () => {
  const { check, commit, actorId, province } = await aProvince('used')
  const done = await commit(await check(['thôn Có Tổ']))
  const made = await db.place.findFirst({ where: { name: 'thôn Có Tổ' } })
  await db.team.create({ data: { id: 'used-to', placeId: made?.id ?? '', name: 'Tổ' } })
  const written = done.map((row) => ({
    position: row.position,
    targetId: null,
    before: 'before' in row ? row.before : null,
  }))
  const kept = await inTransaction((tx) =>
    placesKind.undo(tx, written, { placeId: province, actorId, now: NOW }),
  )
  expect(kept).toEqual([{ position: 0, finding: { code: 'kept-in-use', field: 'name' } }])
})

test('a place that changed since the review is asked again, and an office that ended writes nothing', async () => {
  const { add, check, commit, actorId, viewer } = await aProvince('since')
  const mai = await add('Hoa Mai')
  const [changed, fresh] = await check(['tổ dân phố Hoa Mai'], ['thôn Mới Tinh'])
  await renamePlace({ viewer, placeId: mai, name: 'bản Hoa Mai', on: '2026-06-01', now: NOW })
  const [again] = await commit([changed as DecidedRow])
  expect(again).toMatchObject({ again: { verdict: 'changed', findings: [{ code: 'changed-since' }, {}] } })
  await db.role.updateMany({
    where: { personId: actorId },
    data: { endsAt: new Date('2026-11-28T00:00:00Z') },
  })
  const [refused] = await commit([fresh as DecidedRow])
  expect(refused).toMatchObject({ again: { findings: [{ code: 'not-written' }] } })
  expect(await db.place.count({ where: { name: 'thôn Mới Tinh' } })).toBe(0)
})

test('names keep their forms whatever the letters’ size, composition and spaces', async () => {
  const word = fc.constantFrom('Hoà', 'Hòa', 'Đồng', 'thuý', 'Ô', 'Ngã', '3', 'Krông')
  await fc.assert(
    fc.asyncProperty(fc.array(word, { minLength: 1, maxLength: 4 }), async (words) => {
      const forms = nameForms(words.join(' '))
      expect(nameForms(` ${words.join('  ').toUpperCase().normalize('NFD')} `)).toEqual(forms)
      expect(nameForms(words.toReversed().join(' ')).anyOrder).toBe(forms.anyOrder)
    }),
  )
})
