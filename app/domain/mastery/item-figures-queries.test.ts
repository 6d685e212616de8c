import { expect, test } from 'vitest'
import { aPerson } from '#tests/support/person'
import { db } from '~/db/client.server'
import {
  commonTypedAnswers,
  countByRevision,
  countFirstAnswers,
  countReadingStops,
} from './item-figures-queries.server'

const NOW = new Date('2026-11-30T03:00:00Z')
const EVERYBODY = { isEverybody: true, classIds: [], placeIds: [] }

async function answered(
  personId: string,
  itemId: string,
  answer: string,
  isRight: boolean,
  more = {},
): Promise<void> {
  const row = {
    id: crypto.randomUUID(),
    personId,
    skillId: 's',
    itemId,
    revision: 'r1',
    kind: 'answer',
    isRight,
  }
  await db.evidence.create({
    data: { ...row, answer: JSON.stringify(answer), occurredAt: NOW, receivedAt: NOW, ...more },
  })
}

test('only the first answer of a person counts, with how they did in the rest of the lesson', async () => {
  const itemIds = ['a.q1', 'a.q2', 'a.q3', 'a.q4']
  const [one, two] = [await aPerson(), await aPerson()]
  const later = { occurredAt: new Date(NOW.getTime() + 60_000) }
  for (const itemId of itemIds) await answered(one, itemId, 'b', true)
  await answered(one, 'a.q1', 'c', false, later)
  await answered(two, 'a.q1', 'a', false)
  await answered(two, 'a.q2', 'b', true, { kind: 'practice' })
  const groups = await countFirstAnswers({ scope: EVERYBODY, itemIds, choiceIds: ['a.q1'] })
  expect(groups.filter(({ itemId }) => itemId === 'a.q1').sort((a, b) => b.sumY - a.sumY)).toEqual([
    { itemId: 'a.q1', isRight: true, answer: '"b"', count: 1, withRest: 1, sumY: 1, sumYY: 1, inTopThird: 1 },
    {
      itemId: 'a.q1',
      isRight: false,
      answer: '"a"',
      count: 1,
      withRest: 0,
      sumY: 0,
      sumYY: 0,
      inTopThird: 0,
    },
  ])
  expect(groups.find(({ itemId }) => itemId === 'a.q2')).toMatchObject({ count: 1, answer: '' })
})

test('a scope counts who is at home below its place, in a team or class there, or in its class, and nobody else', async () => {
  const id = crypto.randomUUID()
  const places = { commune: `${id}-xa`, village: `${id}-thon`, other: `${id}-khac` }
  const place = (own: string, parentId: string | null) =>
    db.place.create({ data: { id: own, parentId, kind: 'commune', name: own, foldedName: own } })
  await place(places.commune, null)
  await place(places.village, places.commune)
  await place(places.other, null)
  await db.class.create({
    data: { id: `${id}-lop`, placeId: places.other, name: 'Lớp', joinCode: id.slice(0, 8) },
  })
  await db.team.create({ data: { id: `${id}-to`, placeId: places.village, name: 'Tổ' } })
  const people = {
    home: await aPerson({ placeId: places.village }),
    inTeam: await aPerson(),
    inClass: await aPerson(),
    former: await aPerson(),
    elsewhere: await aPerson({ placeId: places.other }),
  }
  await db.teamMember.create({ data: { teamId: `${id}-to`, personId: people.inTeam, joinedAt: NOW } })
  for (const personId of [people.inClass, people.former]) {
    const leftAt = personId === people.former ? NOW : null
    await db.classMember.create({ data: { classId: `${id}-lop`, personId, joinedAt: NOW, leftAt } })
  }
  const itemIds = [`${id}.q1`]
  for (const personId of Object.values(people)) await answered(personId, `${id}.q1`, 'b', true)
  const countOf = async (placeIds: string[], classIds: string[]) => {
    const groups = await countFirstAnswers({
      scope: { isEverybody: false, placeIds, classIds },
      itemIds,
      choiceIds: itemIds,
    })
    return groups[0]?.count ?? 0
  }
  expect(await countOf([places.commune], [])).toBe(2)
  expect(await countOf([], [`${id}-lop`])).toBe(1)
  expect(await countOf([places.commune], [`${id}-lop`])).toBe(3)
  expect(await countOf([], [])).toBe(0)
})

test('revisions are counted apart, and wrong words only when five people typed them', async () => {
  const itemIds = ['b.q1']
  for (let at = 0; at < 7; at++) {
    const more = at < 2 ? { revision: 'r2' } : {}
    await answered(await aPerson(), 'b.q1', at < 5 ? 'mã pin' : 'khác', false, more)
  }
  const byRevision = await countByRevision(EVERYBODY, itemIds)
  expect(byRevision.sort((a, b) => a.revision.localeCompare(b.revision))).toEqual([
    { revision: 'r1', people: 5 },
    { revision: 'r2', people: 2 },
  ])
  expect(await commonTypedAnswers(EVERYBODY, itemIds)).toEqual([
    { itemId: 'b.q1', answer: '"mã pin"', count: 5 },
  ])
  const own = await countFirstAnswers({ scope: EVERYBODY, itemIds, choiceIds: itemIds, revision: 'r2' })
  expect(own.map(({ count }) => count)).toEqual([2])
})

test('readers are counted by the section that they read last, until they finish', async () => {
  const stop = async (anchor: string | null, completedAt: Date | null) =>
    db.completion.create({
      data: {
        personId: await aPerson(),
        lessonId: 'c',
        revision: 'r',
        startedAt: NOW,
        seenAt: NOW,
        anchor,
        completedAt,
      },
    })
  await stop('mot', null)
  await stop('mot', null)
  await stop(null, null)
  await stop('hai', NOW)
  const { began, completed, stops } = await countReadingStops(EVERYBODY, 'c')
  expect({ began, completed }).toEqual({ began: 4, completed: 1 })
  expect(stops.sort((a, b) => a.count - b.count)).toEqual([
    { anchor: null, count: 1 },
    { anchor: 'mot', count: 2 },
  ])
})
