import { expect, test } from 'vitest'
import { aRosterCommune } from '#tests/support/roster'
import { db } from '~/db/client.server'
import { listImportPlaces } from './import-place-queries.server'

test('of two offices each offers its places for the lists it may import, the own before those below', async () => {
  const { id, commune } = await aRosterCommune('choices')
  const school = { id: id('school'), kind: 'school', name: 'Trường Mẫu', parentId: commune }
  await db.place.create({ data: school })
  const closed = { id: id('closed'), kind: 'commune', name: 'xã Xưa', parentId: id('province') }
  await db.place.create({ data: { ...closed, closedOn: '2026-01-01' } })
  const office = (kind: 'province-officer' | 'commune-officer', scopeId: string) =>
    ({ kind, scopeKind: 'place', scopeId }) as const
  const roles = [office('province-officer', id('province')), office('commune-officer', commune)]
  expect(await listImportPlaces({ personId: 'p', roles })).toEqual({
    people: [
      { placeId: commune, name: 'xã Mẫu', isBelow: false },
      { placeId: school.id, name: 'Trường Mẫu', isBelow: true },
    ],
    places: [
      { placeId: id('province'), name: 'tỉnh Sông Mây', isBelow: false },
      { placeId: commune, name: 'xã Mẫu', isBelow: false },
    ],
  })
})

test('whoever sees numbers only is offered places for lists of places alone, and the head of a team none', async () => {
  const { id, commune } = await aRosterCommune('numbers')
  const officer = { kind: 'province-officer', scopeKind: 'place', scopeId: id('province') } as const
  expect(await listImportPlaces({ personId: 'p', roles: [officer] })).toEqual({
    places: [
      { placeId: id('province'), name: 'tỉnh Sông Mây', isBelow: false },
      { placeId: commune, name: 'xã Mẫu', isBelow: true },
    ],
  })
  const head = { kind: 'team-head', scopeKind: 'team', scopeId: id('team') } as const
  expect(await listImportPlaces({ personId: 'p', roles: [head] })).toEqual({})
})
