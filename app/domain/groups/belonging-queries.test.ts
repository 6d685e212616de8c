import { expect, test } from 'vitest'
import { aCommune, joinClass, joinTeam } from '#tests/support/commune'
import { aPerson } from '#tests/support/person'
import { db } from '~/db/client.server'
import { readPlacesAround } from './belonging-queries.server'

test('the places around a member go from the village of the team up to the country', async () => {
  const { country, province, commune, village, teamId } = await aCommune('up')
  const personId = await aPerson()
  await joinTeam(teamId, personId)
  expect(await readPlacesAround(personId)).toEqual([village, commune, province, country])
})

test('a class counts like a team, and the nearest place of all comes first', async () => {
  const { country, province, commune, village, teamId, classId } = await aCommune('both')
  const student = await aPerson()
  await joinClass(classId, student)
  expect(await readPlacesAround(student)).toEqual([commune, province, country])
  const both = await aPerson()
  await joinTeam(teamId, both)
  await joinClass(classId, both)
  expect(await readPlacesAround(both)).toEqual([village, commune, province, country])
})

test('at one distance the place of the team comes before that of the class', async () => {
  const team = await aCommune('z-team')
  const school = await aCommune('a-class')
  const personId = await aPerson()
  await joinTeam(team.teamId, personId)
  await db.class.update({ where: { id: school.classId }, data: { placeId: school.village } })
  await joinClass(school.classId, personId)
  expect((await readPlacesAround(personId)).slice(0, 2)).toEqual([team.village, school.village])
})

test('who belongs nowhere has no places around', async () => {
  await aCommune('nobody')
  expect(await readPlacesAround(await aPerson())).toEqual([])
})

test('a circle of parents, entered by mistake, ends', async () => {
  const { country, village, teamId } = await aCommune('ring')
  await db.place.update({ where: { id: country }, data: { parentId: village } })
  const personId = await aPerson()
  await joinTeam(teamId, personId)
  expect((await readPlacesAround(personId)).slice(0, 1)).toEqual([village])
  expect(await readPlacesAround(personId)).toHaveLength(4)
})
