import { expect, test } from 'vitest'
import { aCommune } from '#tests/support/commune'
import { anOfficer } from '#tests/support/officer'
import { db } from '~/db/client.server'
import { addPlace } from './add-place.server'
import { listKindsBelow, listMergeTargets, listMoveTargets, readBelow } from './below-queries.server'
import { mergePlaces } from './merge-places.server'
import { movePlace } from './move-place.server'
import { listOffices, readPlace } from './office-queries.server'
import { readPlaceHistory, readPlacesAsOf } from './place-history-queries.server'
import { findPlaces } from './place-search-queries.server'
import { removeNewPlace } from './remove-new-place.server'
import { renamePlace } from './rename-place.server'
import { splitPlace } from './split-place.server'

const NOW = new Date('2026-11-29T05:00:00Z')
const ON = '2026-02-01'

async function villages(prefix: string, ...names: string[]) {
  const ids = await aCommune(prefix)
  const viewer = anOfficer('commune-officer', ids.commune)
  const made: string[] = []
  for (const name of names) {
    const added = await addPlace({ viewer, parentId: ids.commune, kindId: 'thon', name, on: ON, now: NOW })
    if ('refusal' in added) throw new Error(added.refusal)
    made.push(added.placeId)
  }
  return { ...ids, viewer, made, a: made[0] ?? '', b: made[1] ?? '' }
}

test('a trial says what would be and writes nothing', async () => {
  const { viewer, commune, a, b, village } = await villages('trial', 'Một', 'Hai')
  const by = { viewer, on: '2026-05-01', now: NOW, isTrial: true }
  const before = await readPlacesAsOf('2026-11-29', commune)
  expect(await addPlace({ ...by, parentId: commune, kindId: 'ban', name: 'Ba' })).toMatchObject({
    ok: true,
    name: 'bản Ba',
  })
  expect(await renamePlace({ ...by, placeId: a, name: 'thôn Mới' })).toMatchObject({ ok: true })
  expect(await movePlace({ ...by, placeId: a, parentId: village })).toMatchObject({ ok: true })
  expect(await mergePlaces({ ...by, placeId: a, intoId: b })).toMatchObject({
    ok: true,
    intoName: 'thôn Hai',
  })
  expect(await splitPlace({ ...by, placeId: a, names: ['thôn X', 'thôn Y'] })).toMatchObject({ ok: true })
  expect(await readPlacesAsOf('2026-11-29', commune)).toEqual(before)
})

test('somebody else’s place and one that does not exist are refused alike by every verb', async () => {
  const { commune, a, b, village, neighbour, province } = await villages('theirs', 'Một', 'Hai')
  const strangers = [
    anOfficer('commune-officer', neighbour),
    { personId: 'x', roles: [{ kind: 'trainer', scopeKind: 'place', scopeId: commune }] },
    { personId: 'x', roles: [{ kind: 'administrator', scopeKind: 'class', scopeId: province }] },
    { personId: 'x', roles: [] },
  ]
  for (const viewer of strangers)
    for (const [placeId, parentId] of [
      [a, commune],
      ['nowhere', 'nowhere'],
    ] as const) {
      const by = { viewer, on: ON, now: NOW }
      const results = [
        await addPlace({ ...by, parentId, kindId: 'thon', name: 'Ba' }),
        await renamePlace({ ...by, placeId, name: 'thôn Ba' }),
        await movePlace({ ...by, placeId, parentId: village }),
        await mergePlaces({ ...by, placeId, intoId: b }),
        await splitPlace({ ...by, placeId, names: ['thôn X', 'thôn Y'] }),
        await readPlace({ viewer, placeId }),
        await readBelow({ viewer, placeId }),
        await removeNewPlace({ viewer, placeId }),
      ]
      for (const result of results) expect(result).toEqual({ refusal: 'not-your-place' })
      expect(await listMergeTargets({ viewer, placeId })).toEqual([])
      expect(await listMoveTargets({ viewer, placeId })).toEqual([])
    }
})

test('a place goes only where the officer answers for, never into itself, and each mistake is named at its field', async () => {
  const { viewer, commune, neighbour, a, b, village } = await villages('where', 'Một', 'Hai')
  const by = { viewer, on: ON, now: NOW }
  expect(await movePlace({ ...by, placeId: a, parentId: neighbour })).toEqual({
    refusal: 'target-missing',
    field: 'target',
  })
  expect(await mergePlaces({ ...by, placeId: a, intoId: commune })).toEqual({
    refusal: 'not-same-kind',
    field: 'target',
  })
  expect(await mergePlaces({ ...by, placeId: a, intoId: a })).toEqual({
    refusal: 'own-subtree',
    field: 'target',
  })
  expect(await movePlace({ ...by, placeId: a, parentId: commune })).toMatchObject({ refusal: 'same-parent' })
  expect(await movePlace({ ...by, placeId: a, parentId: b })).toMatchObject({ ok: true })
  expect(await movePlace({ ...by, placeId: b, parentId: a })).toEqual({
    refusal: 'own-subtree',
    field: 'target',
  })
  expect(await renamePlace({ ...by, placeId: b, name: 'thôn Hai' })).toMatchObject({
    refusal: 'name-unchanged',
  })
  expect(await splitPlace({ ...by, placeId: b, names: ['thôn X', ''] })).toMatchObject({
    refusal: 'too-few-parts',
  })
  expect(await splitPlace({ ...by, placeId: b, names: ['thôn X', 'thôn X'] })).toMatchObject({
    refusal: 'name-taken',
    at: 1,
  })
  expect(await addPlace({ ...by, parentId: commune, kindId: 'tinh', name: 'X' })).toMatchObject({
    refusal: 'kind-stands-above',
  })
  expect(await addPlace({ ...by, parentId: commune, kindId: 'x', name: 'X' })).toMatchObject({
    refusal: 'kind-missing',
  })
  expect(await addPlace({ ...by, parentId: commune, kindId: 'thon', name: 'Hai' })).toMatchObject({
    refusal: 'name-taken',
  })
  const early = { ...by, on: '2026-01-31', placeId: b, name: 'thôn Ba' }
  expect(await renamePlace(early)).toEqual({ refusal: 'day-too-early', field: 'on', earliest: ON })
  expect(await movePlace({ ...by, placeId: village, parentId: a })).toMatchObject({ ok: true })
})

test('a merged commune lies in its successor, its villages directly below that one, and its officer keeps what was theirs', async () => {
  const { province, commune, neighbour, village, teamId } = await villages('merge')
  const viewer = anOfficer('province-officer', province)
  const merged = await mergePlaces({
    viewer,
    placeId: commune,
    intoId: neighbour,
    on: '2026-07-01',
    now: NOW,
  })
  expect(merged).toMatchObject({ ok: true, movedCount: 1 })
  expect(await db.place.findUnique({ where: { id: commune } })).toMatchObject({
    parentId: neighbour,
    closedOn: '2026-07-01',
  })
  expect(await db.place.findUnique({ where: { id: village } })).toMatchObject({ parentId: neighbour })
  expect(await db.team.findUnique({ where: { id: teamId } })).toMatchObject({ placeId: village })
  const below = await readBelow({ viewer: anOfficer('commune-officer', neighbour), placeId: neighbour })
  expect(below).toMatchObject({
    children: [{ placeId: village }],
    closed: [{ placeId: commune, closedOn: '2026-07-01' }],
  })
  const june = await readPlacesAsOf('2026-06-30', commune)
  expect(june.map((place) => [place.id, place.isClosed])).toEqual([
    [commune, false],
    [village, false],
  ])
  expect((await readPlacesAsOf('2026-07-01', commune)).map((place) => [place.id, place.isClosed])).toEqual([
    [commune, true],
  ])
  expect(
    await mergePlaces({ viewer, placeId: commune, intoId: neighbour, on: '2026-08-01', now: NOW }),
  ).toEqual({ refusal: 'place-is-closed' })
  expect(await readPlace({ viewer: anOfficer('commune-officer', commune), placeId: commune })).toMatchObject({
    place: { may: { change: false, moveOrSplit: false } },
  })
})

test('old names are found, with what stands there now, through merger upon split', async () => {
  const { viewer, a, b, commune } = await villages('find', 'Sông Cũ', 'Bến Lội')
  const by = { viewer, now: NOW }
  await renamePlace({ ...by, placeId: a, name: 'thôn Sông Mới', on: '2026-03-01' })
  const find = (text: string, who = viewer) => findPlaces({ viewer: who, text })
  expect(await find('cu song')).toMatchObject([
    { placeId: a, name: 'thôn Sông Mới', formerName: 'thôn Sông Cũ', parentName: 'commune find', heirs: [] },
  ])
  expect(await find('SÔNG MỚI')).toMatchObject([{ placeId: a, formerName: null }])
  await mergePlaces({ ...by, placeId: a, intoId: b, on: '2026-04-01' })
  expect(await find('song cu')).toMatchObject([
    { closedOn: '2026-04-01', heirs: [{ placeId: b, name: 'thôn Bến Lội' }] },
  ])
  await splitPlace({ ...by, placeId: b, names: ['thôn Bến Trên', 'thôn Bến Dưới'], on: '2026-05-01' })
  const [found] = await find('song cu')
  expect(found?.heirs.map((heir) => heir.name).sort()).toEqual(['thôn Bến Dưới', 'thôn Bến Trên'])
  expect(await find('%')).toEqual([])
  expect(await find('s')).toEqual([])
  expect(await find('song', anOfficer('commune-officer', 'find-neighbour'))).toEqual([])
  const { times, into } = await readPlaceHistory(a)
  expect(times.map(({ name, fromOn, untilOn }) => [name, fromOn, untilOn])).toEqual([
    ['thôn Sông Mới', '2026-04-01', null],
    ['thôn Sông Mới', '2026-03-01', '2026-04-01'],
    ['thôn Sông Cũ', ON, '2026-03-01'],
  ])
  expect(into).toEqual([{ placeId: b, name: 'thôn Bến Lội', kind: 'merge', on: '2026-04-01' }])
  expect(await listOffices(viewer)).toEqual([{ placeId: commune, name: 'commune find', kind: 'commune' }])
})

test('two officers at once make no circle', async () => {
  const { viewer, a, b } = await villages('circle', 'Một', 'Hai')
  const by = { viewer, on: '2026-06-01', now: NOW }
  const results = await Promise.all([
    movePlace({ ...by, placeId: a, parentId: b }),
    movePlace({ ...by, placeId: b, parentId: a }),
  ])
  expect(results.filter((result) => 'ok' in result)).toHaveLength(1)
})

test('a place is taken back only while nothing has come to it', async () => {
  const { viewer, a, b } = await villages('undo', 'Một', 'Hai')
  await db.team.create({ data: { id: 'undo-to', placeId: b, name: 'Tổ' } })
  expect(await removeNewPlace({ viewer, placeId: b })).toEqual({ refusal: 'place-in-use' })
  expect(await removeNewPlace({ viewer, placeId: a })).toEqual({ ok: true })
  expect(await db.placePeriod.count({ where: { placeId: a } })).toBe(0)
})

test('villages are counted as people count: thôn 2 before thôn 10', async () => {
  const { viewer, commune } = await villages('count', '10', '2', 'Đông')
  const below = await readBelow({ viewer, placeId: commune })
  expect('ok' in below && below.children.map((place) => place.name)).toEqual([
    'thôn 2',
    'thôn 10',
    'thôn Đông',
    'village count',
  ])
})

test('a place moves within what its officer answers for: to places of its parent’s kind, and to those above', async () => {
  const { province, neighbour, country, a } = await villages('targets', 'Một')
  const targets = await listMoveTargets({ viewer: anOfficer('administrator', country), placeId: a })
  expect(targets.map((place) => place.placeId)).toEqual([province, country, neighbour])
  expect(
    await listMoveTargets({ viewer: anOfficer('commune-officer', 'targets-commune'), placeId: a }),
  ).toEqual([])
})

test('the kinds offered below a commune are those below it, with their words', async () => {
  const words = (await listKindsBelow('commune')).map((kind) => kind.word)
  expect(words).toContain('tổ dân phố')
  expect(words).not.toContain('xã')
})
