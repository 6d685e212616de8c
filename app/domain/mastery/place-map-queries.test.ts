import { expect, test } from 'vitest'
import { aCommune, joinClass, joinTeam } from '#tests/support/commune'
import { anEvent, DAY, noPractice, START } from '#tests/support/mastery-event'
import { anOfficer } from '#tests/support/officer'
import { aPerson } from '#tests/support/person'
import { db } from '~/db/client.server'
import { foldEvents } from './fold-events'
import { readPlaceMap, readWholePlaceMap } from './place-map-queries.server'
import { updateStates } from './store/mastery-rows.server'

const NOW = new Date(START + 2 * DAY)
const skillIds = ['a', 'b']

/** At home in a village; `answers`: right and wrong ones to the skills, two days ago unless told. */
async function aLearner(displayName: string, placeId: string | undefined, answers: string, daysAgo = 2) {
  const personId = await aPerson({ displayName, ...(placeId ? { placeId } : {}) })
  const events = [...answers].map((sign, at) =>
    anEvent({ skillId: 'a', isRight: sign === '+', at: NOW.getTime() - daysAgo * DAY + at * 60_000 }),
  )
  if (events.length > 0) await updateStates(db, personId, foldEvents(events, noPractice), 1)
  return personId
}

function asked(viewer: ReturnType<typeof anOfficer>, placeId: string, more = {}) {
  return {
    viewer,
    placeId,
    group: null,
    skillIds,
    areAll: true,
    now: NOW,
    order: 'need' as const,
    page: 1,
    ...more,
  }
}

async function namesOf(input: ReturnType<typeof asked>) {
  const map = await readPlaceMap(input)
  if ('refusal' in map) throw new Error(map.refusal)
  return map.people.map(({ displayName, levels }) => `${displayName} ${levels}`)
}

test('the people of a place and below, who needs help first, with their levels', async () => {
  const { commune, village, neighbour, classId } = await aCommune('map')
  await aLearner('Vũ Thị An', village, '++++++++++')
  await aLearner('Trần Văn Bình', commune, '----')
  await aLearner('Lý A Páo', village, '+++++', 20)
  await joinClass(classId, await aLearner('Đỗ Minh Châu', undefined, '-'))
  await aLearner('Người Hàng Xóm', neighbour, '----')
  const viewer = anOfficer('commune-officer', commune)
  expect(await namesOf(asked(viewer, commune))).toEqual([
    ...['Trần Văn Bình sn', 'Lý A Páo ln', 'Đỗ Minh Châu ln', 'Vũ Thị An fn'],
  ])
  expect(await namesOf(asked(viewer, commune, { areAll: false }))).toEqual(
    await namesOf(asked(viewer, commune)),
  )
  expect(await namesOf(asked(viewer, commune, { order: 'name' }))).toEqual([
    ...['Vũ Thị An fn', 'Trần Văn Bình sn', 'Đỗ Minh Châu ln', 'Lý A Páo ln'],
  ])
  expect(await readPlaceMap(asked(viewer, commune))).toMatchObject({ count: 4, stuck: 1, away: 1 })
})

test('one module alone, and one team or class alone', async () => {
  const { commune, village, teamId, classId } = await aCommune('one')
  const inTeam = await aLearner('Người Trong Tổ', village, '----')
  await joinTeam(teamId, inTeam)
  await joinClass(classId, await aLearner('Người Trong Lớp', village, '++++++++++'))
  const viewer = anOfficer('commune-officer', commune)
  const team = { kind: 'team' as const, id: teamId }
  expect(await namesOf(asked(viewer, commune, { group: team }))).toEqual(['Người Trong Tổ sn'])
  const group = { kind: 'class' as const, id: classId }
  expect(await namesOf(asked(viewer, commune, { group }))).toEqual(['Người Trong Lớp fn'])
  const ofB = asked(viewer, commune, { skillIds: ['b'], areAll: false })
  expect(await readPlaceMap(ofB)).toMatchObject({ stuck: 0, groups: [{ id: teamId }, { id: classId }] })
})

test('thirty to a page, and everybody in the file', async () => {
  const { commune, village } = await aCommune('thirty')
  for (let at = 0; at < 32; at++) await aPerson({ displayName: `Số ${100 + at}`, placeId: village })
  const viewer = anOfficer('commune-officer', commune)
  expect(await readPlaceMap(asked(viewer, commune, { page: 2 }))).toMatchObject({
    ...{ page: 2, pageCount: 2, count: 32, away: 32 },
    people: [{ displayName: 'Số 130' }, { displayName: 'Số 131', placeName: 'village thirty', levels: 'nn' }],
  })
  const whole = await readWholePlaceMap(asked(viewer, commune))
  expect('ok' in whole && whole.people.length).toBe(32)
})

test('only an office there that sees names may look, and a group elsewhere is not of the place', async () => {
  const here = await aCommune('allowed')
  const there = await aCommune('elsewhere')
  const refusalOf = async (viewer: ReturnType<typeof anOfficer>, more = {}) => {
    const map = await readPlaceMap(asked(viewer, here.commune, more))
    return 'refusal' in map ? map.refusal : 'ok'
  }
  expect(await refusalOf(anOfficer('commune-officer', here.commune))).toBe('ok')
  expect(await refusalOf(anOfficer('administrator', here.country))).toBe('ok')
  expect(await refusalOf(anOfficer('province-officer', here.province, { seesNames: true }))).toBe('ok')
  expect(await refusalOf(anOfficer('province-officer', here.province))).toBe('names-not-shown')
  expect(await refusalOf(anOfficer('commune-officer', here.neighbour))).toBe('not-your-place')
  expect(await refusalOf(anOfficer('trainer', here.commune))).toBe('not-your-place')
  const group = { kind: 'team', id: there.teamId }
  expect(await refusalOf(anOfficer('commune-officer', here.commune), { group })).toBe('not-your-place')
})

test('a child without consent is called by initials', async () => {
  const { commune, village } = await aCommune('child')
  await aPerson({ displayName: 'Nguyễn Ngọc Khuê', placeId: village, birthYear: 2014 })
  const viewer = anOfficer('commune-officer', commune)
  expect(await namesOf(asked(viewer, commune))).toEqual(['N. N. Khuê nn'])
})
