import { expect, test } from 'vitest'
import { aRosterCommune } from '#tests/support/roster'
import { db } from '~/db/client.server'
import { straight } from '~/db/straight-query.server'
import { aroundNow, readGroupIdsBelow, readSurroundings } from './read-surroundings.server'

const noOwnTeam = () => ''

test('places, open teams and classes below a place are read as they are, and no others', async () => {
  const { id, commune } = await aRosterCommune('around')
  await db.place.update({ where: { id: id('khe-may') }, data: { closedOn: '2026-07-01' } })
  await db.team.create({
    data: { id: id('closed'), placeId: commune, name: 'Tổ cũ', closedOn: '2026-07-01' },
  })
  await db.class.create({ data: { id: id('5a'), placeId: commune, name: 'Lớp 5A', joinCode: id('5a') } })

  const { placeById, teams, classes } = await readSurroundings(straight, commune)
  expect([...placeById.keys()].sort()).toEqual(['ben-gao', 'commune', 'dong-chua', 'khe-may'].map(id))
  expect(placeById.get(id('dong-chua'))).toEqual({
    ...{ id: id('dong-chua'), parentId: commune, kind: 'village', name: 'thôn Đồng Chùa', isOpen: true },
  })
  expect(placeById.get(id('khe-may'))?.isOpen).toBe(false)
  expect(teams).toEqual([{ id: id('team'), placeId: id('dong-chua'), name: 'Tổ CNSCĐ thôn Đồng Chùa' }])
  expect(classes).toEqual([{ id: id('5a'), placeId: commune, name: 'Lớp 5A' }])
  expect(await readGroupIdsBelow(straight, commune)).toEqual(new Set([id('team'), id('5a')]))

  const alone = await readSurroundings(straight, id('ben-gao'))
  expect([...alone.placeById.keys()]).toEqual([id('ben-gao')])
  expect([alone.teams, alone.classes]).toEqual([[], []])
})

test('a part of a list sees what became of places, teams and classes since the part before it', async () => {
  const { id, commune } = await aRosterCommune('since')
  const at = { placeId: commune, memory: new Map<string, unknown>() }
  const now = () => aroundNow(straight, at, noOwnTeam)
  const first = await now()
  expect(await now()).toBe(first)

  await db.place.update({ where: { id: id('ben-gao') }, data: { name: 'thôn Bến Mới' } })
  const renamed = await now()
  expect(renamed.surroundings.placeById.get(id('ben-gao'))?.name).toBe('thôn Bến Mới')
  expect(renamed.surroundings.places.byName.get('ben moi')).toHaveLength(1)
  expect(renamed.surroundings.places.byName.has('ben gao')).toBe(false)

  await db.place.update({ where: { id: id('khe-may') }, data: { parentId: id('province') } })
  expect((await now()).surroundings.placeById.has(id('khe-may'))).toBe(false)

  await db.class.create({ data: { id: id('5a'), placeId: commune, name: 'Lớp 5A', joinCode: id('5a') } })
  expect((await now()).surroundings.classes).toHaveLength(1)

  await db.team.update({ where: { id: id('team') }, data: { closedOn: '2026-11-29' } })
  const { surroundings, groupIds } = await now()
  expect(surroundings.teamsAt.get(id('dong-chua'))).toBeUndefined()
  expect([...groupIds]).toEqual([id('5a')])
})

test('a team that the list itself made is there for its members, and is none of those found', async () => {
  const { id, commune } = await aRosterCommune('made')
  const at = { placeId: commune, memory: new Map<string, unknown>() }
  const ownTeam = (placeId: string) => `${placeId}-own`
  const first = await aroundNow(straight, at, ownTeam)
  await db.team.create({ data: { id: `${id('ben-gao')}-own`, placeId: id('ben-gao'), name: 'Tổ mới' } })
  const { surroundings, groupIds } = await aroundNow(straight, at, ownTeam)
  expect(surroundings.teams).toEqual(first.surroundings.teams)
  expect(surroundings.places).toBe(first.surroundings.places)
  expect(groupIds.has(`${id('ben-gao')}-own`)).toBe(true)
})
