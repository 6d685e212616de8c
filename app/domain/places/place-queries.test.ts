import { expect, test } from 'vitest'
import { aCommune } from '#tests/support/commune'
import { db } from '~/db/client.server'
import { ensureCountry } from './ensure-country.server'
import { isUnder, readPlacePath } from './place-queries.server'

test('a place’s path goes from itself up to the country, whatever the depth', async () => {
  const { country, province, commune, village } = await aCommune('path')
  expect(await readPlacePath(village)).toEqual([village, commune, province, country])
  expect(await readPlacePath(country)).toEqual([country])
  expect(await readPlacePath('nowhere')).toEqual([])
})

test('a place lies under itself and all above it, under nothing else', async () => {
  const { country, province, commune, neighbour, village } = await aCommune('under')
  for (const above of [village, commune, province, country]) expect(await isUnder(village, above)).toBe(true)
  expect(await isUnder(village, neighbour)).toBe(false)
  expect(await isUnder(commune, village)).toBe(false)
  expect(await isUnder('nowhere', 'nowhere')).toBe(false)
})

test('an old district between province and commune changes nothing', async () => {
  const { province, commune, village } = await aCommune('district')
  await db.place.create({ data: { id: 'old', kind: 'district', name: 'huyện cũ', parentId: province } })
  await db.place.update({ where: { id: commune }, data: { parentId: 'old' } })
  expect(await isUnder(village, province)).toBe(true)
  expect(await isUnder(village, 'old')).toBe(true)
})

test('a circle of parents, entered by mistake, ends', async () => {
  await db.place.create({ data: { id: 'ring-a', kind: 'village', name: 'a' } })
  await db.place.create({ data: { id: 'ring-b', kind: 'village', name: 'b', parentId: 'ring-a' } })
  await db.place.update({ where: { id: 'ring-a' }, data: { parentId: 'ring-b' } })
  expect((await readPlacePath('ring-a')).sort()).toEqual(['ring-a', 'ring-b'])
})

test('a new installation gets one country, an old one keeps its own', async () => {
  await db.team.deleteMany()
  await db.class.deleteMany()
  await db.place.updateMany({ data: { parentId: null } })
  await db.place.deleteMany()
  expect(await ensureCountry()).toBe('vn')
  expect(await ensureCountry()).toBe('vn')
  expect(await db.place.count()).toBe(1)
})
