import { expect, test } from 'vitest'
import { aCommune, joinTeam } from '#tests/support/commune'
import { aPerson } from '#tests/support/person'
import { db } from '~/db/client.server'
import type { Role } from '~/domain/accounts/role'
import { uuidV7 } from '~/lib/uuid-v7'
import { addHouseholds } from './add-households.server'
import { changeHousehold } from './change-household.server'
import { divideHouseholds } from './divide-households.server'
import { listHouseholds, listOwnHouseholds, readHousehold } from './household-queries.server'
import { recordVisit } from './record-visit.server'

const NOW = new Date('2026-11-22T05:00:00Z')
const DAY = 24 * 3_600_000

const viewing = (kind: Role['kind'], scopeKind: Role['scopeKind'], scopeId: string) => ({
  ...{ personId: `viewer-${kind}-${scopeId}`, roles: [{ kind, scopeKind, scopeId }] },
})
const RUN = { from: 'H01', to: 'H04', peopleCount: '4', isPoor: false, isBusiness: false }

/** A team with a head (no member), two members, and four households that nobody looks after. */
async function aTeam(prefix: string) {
  const ids = await aCommune(prefix)
  const [an, binh] = [await aPerson({ displayName: 'An' }), await aPerson({ displayName: 'Bình' })]
  await joinTeam(ids.teamId, an)
  await joinTeam(ids.teamId, binh)
  const head = viewing('team-head', 'team', ids.teamId)
  await addHouseholds({ viewer: head, teamId: ids.teamId, typed: RUN, now: NOW })
  const rows = await db.household.findMany({ where: { teamId: ids.teamId }, orderBy: { code: 'asc' } })
  const [one = '', two = '', three = '', four = ''] = rows.map(({ id }) => id)
  return { ...ids, an, binh, head, one, two, three, four }
}

const member = (personId: string) => ({ personId, roles: [] })
const aVisit = (known: object = {}) => ({
  ...{ id: uuidV7(NOW.getTime()), visitedAt: NOW, results: [{ skillId: 'skill-a', result: 'alone' }] },
  ...known,
})

test('a run of codes is added once, with the number of people and no name', async () => {
  const { teamId, head, village } = await aTeam('add')
  const found = await listHouseholds({ viewer: head, teamId })
  expect(found).toMatchObject({ total: 4, page: 1, pageCount: 1 })
  expect(
    'ok' in found && found.households.map(({ code, peopleCount, member: who }) => [code, peopleCount, who]),
  ).toEqual(['H01', 'H02', 'H03', 'H04'].map((code) => [code, 4, null]))
  const again = await addHouseholds({
    viewer: head,
    teamId,
    typed: { ...RUN, from: 'H03', to: 'H06' },
    now: NOW,
  })
  expect(again).toEqual({ field: 'from', refusal: 'code-taken', codes: ['H03', 'H04'] })
  expect(await db.household.count({ where: { placeId: village } })).toBe(4)
  const typed = { ...RUN, from: 'H09', to: '', peopleCount: 'bốn' }
  expect(await addHouseholds({ viewer: head, teamId, typed, now: NOW })).toEqual({
    ...{ field: 'peopleCount', refusal: 'count-not-clear' },
  })
})

test('the list comes in pages, by member and by nobody, and counts what each looks after', async () => {
  const { teamId, head, an, binh, one, two, three } = await aTeam('list')
  const shares = new Map([
    [one, an],
    [two, an],
    [three, binh],
  ])
  expect(await divideHouseholds({ viewer: head, teamId, shares })).toEqual({ ok: true, count: 3 })
  const codes = async (known: object) => {
    const found = await listHouseholds({ viewer: head, teamId, ...known })
    return 'ok' in found ? found.households.map(({ code }) => code) : found
  }
  expect(await codes({ memberId: an })).toEqual(['H01', 'H02'])
  expect(await codes({ memberId: null })).toEqual(['H04'])
  expect(await codes({ pageSize: 3, page: 2 })).toEqual(['H04'])
  const found = await listHouseholds({ viewer: head, teamId })
  expect('ok' in found && found.members).toEqual([
    { personId: an, displayName: 'An', households: 2 },
    { personId: binh, displayName: 'Bình', households: 1 },
  ])
})

test('dividing is all or nothing: a stranger, or a household elsewhere, changes nothing', async () => {
  const { teamId, head, an, one, two } = await aTeam('all')
  const other = await aTeam('elsewhere')
  const stranger = await aPerson()
  const asked = (shares: [string, string | null][]) =>
    divideHouseholds({ viewer: head, teamId, shares: new Map(shares) })
  const refused = { refusal: 'not-your-household' }
  expect(
    await asked([
      [one, an],
      [two, stranger],
    ]),
  ).toEqual(refused)
  expect(
    await asked([
      [one, an],
      [other.one, an],
    ]),
  ).toEqual(refused)
  expect(await db.household.count({ where: { memberId: an } })).toBe(0)
  await asked([[one, an]])
  expect(await asked([[one, null]])).toEqual({ ok: true, count: 1 })
  expect(await db.household.count({ where: { memberId: an } })).toBe(0)
})

test('a household of the village without a team is seen, and becomes the team’s when it is given out', async () => {
  const { teamId, head, an, village } = await aTeam('adopt')
  const lone = { id: 'lone', placeId: village, code: 'H00', peopleCount: 2, createdAt: NOW }
  await db.household.create({ data: lone })
  expect(await listHouseholds({ viewer: head, teamId })).toMatchObject({ total: 5 })
  await divideHouseholds({ viewer: head, teamId, shares: new Map([['lone', an]]) })
  expect(await db.household.findUnique({ where: { id: 'lone' } })).toMatchObject({ teamId, memberId: an })
})

test('a visit is recorded by the member who looks after the household, once however often it is sent', async () => {
  const { teamId, head, an, one } = await aTeam('visit')
  await divideHouseholds({ viewer: head, teamId, shares: new Map([[one, an]]) })
  const visit = aVisit({
    results: [
      { skillId: 'a', result: 'helped' },
      { skillId: 'a', result: 'alone' },
      { skillId: 'b', result: '?' },
    ],
  })
  const record = () => recordVisit({ viewer: member(an), teamId, householdId: one, visit, now: NOW })
  expect(await record()).toEqual({ ok: true, isNew: true })
  expect(await record()).toEqual({ ok: true, isNew: false })
  const found = await readHousehold({ viewer: member(an), teamId, householdId: one })
  expect('ok' in found && found.household.visits).toEqual([
    { visitId: visit.id, at: NOW, by: 'An', results: [{ skillId: 'a', result: 'helped' }] },
  ])
})

test('a wrong clock moves a visit neither into the future nor years back, and nothing shown is no visit', async () => {
  const { teamId, head, one } = await aTeam('clock')
  const record = (known: object) =>
    recordVisit({ viewer: head, teamId, householdId: one, visit: aVisit(known), now: NOW })
  await record({ visitedAt: new Date('2031-01-01') })
  await record({ visitedAt: new Date('1990-01-01') })
  await record({ visitedAt: new Date(Number.NaN) })
  const rows = await db.visit.findMany({ where: { teamId }, orderBy: { visitedAt: 'asc' } })
  expect(rows.map(({ visitedAt }) => visitedAt)).toEqual([new Date(NOW.getTime() - 30 * DAY), NOW, NOW])
  expect(await record({ results: [] })).toEqual({ refusal: 'nothing-shown' })
  expect(await record({ id: 'x' })).toEqual({ refusal: 'unusable-id' })
})

test('the id of another’s visit is refused', async () => {
  const { teamId, head, an, one, two } = await aTeam('id')
  await divideHouseholds({ viewer: head, teamId, shares: new Map([[one, an]]) })
  const visit = aVisit()
  await recordVisit({ viewer: head, teamId, householdId: two, visit, now: NOW })
  const asked = recordVisit({ viewer: member(an), teamId, householdId: one, visit, now: NOW })
  expect(await asked).toEqual({ refusal: 'unusable-id' })
})

test('what somebody looks after comes unvisited first, and without what they were given in a team they left', async () => {
  const { teamId, head, an, one, two, three } = await aTeam('own')
  const shares = new Map([one, two, three].map((id) => [id, an] as const))
  await divideHouseholds({ viewer: head, teamId, shares })
  const visit = (householdId: string, daysAgo: number) =>
    recordVisit({
      ...{ viewer: head, teamId, householdId, now: NOW },
      visit: aVisit({ visitedAt: new Date(NOW.getTime() - daysAgo * DAY) }),
    })
  await visit(one, 1)
  await visit(two, 9)
  const codes = (await listOwnHouseholds(an)).map(({ households }) => households.map(({ code }) => code))
  expect(codes).toEqual([['H03', 'H02', 'H01']])
  await db.teamMember.updateMany({ where: { personId: an }, data: { leftAt: NOW } })
  expect(await listOwnHouseholds(an)).toEqual([])
  const refused = { refusal: 'not-your-household' }
  expect(await readHousehold({ viewer: member(an), teamId, householdId: one })).toEqual(refused)
})

test('households are nobody else’s: not another member’s, head’s, commune’s, nor a trainer’s', async () => {
  const { teamId, head, an, binh, one, commune, neighbour, country, province } = await aTeam('who')
  await divideHouseholds({ viewer: head, teamId, shares: new Map([[one, an]]) })
  const strangers = [
    member(binh),
    member('nobody'),
    viewing('team-head', 'team', 'another'),
    viewing('commune-officer', 'place', neighbour),
    viewing('province-officer', 'place', province),
    viewing('trainer', 'place', commune),
  ]
  for (const viewer of strangers) {
    const where = { viewer, teamId, householdId: one }
    const refused = { refusal: 'not-your-household' }
    expect(await readHousehold(where)).toEqual(refused)
    expect(await recordVisit({ ...where, visit: aVisit(), now: NOW })).toEqual(refused)
    expect(await changeHousehold({ ...where, typed: { ...RUN, code: 'X1' } })).toEqual(refused)
    expect(await listHouseholds({ viewer, teamId })).toEqual({ refusal: 'not-your-team' })
    expect(await divideHouseholds({ viewer, teamId, shares: new Map() })).toEqual({
      refusal: 'not-your-team',
    })
    expect(await addHouseholds({ viewer, teamId, typed: RUN, now: NOW })).toEqual({
      refusal: 'not-your-team',
    })
  }
  for (const viewer of [
    viewing('commune-officer', 'place', commune),
    viewing('administrator', 'place', country),
  ])
    expect(await readHousehold({ viewer, teamId, householdId: one })).toMatchObject({ ok: true })
  const wrongTeam = { viewer: head, teamId: 'another', householdId: one }
  expect(await readHousehold(wrongTeam)).toEqual({ refusal: 'not-your-household' })
  expect(
    await changeHousehold({ viewer: member(an), teamId, householdId: one, typed: { ...RUN, code: 'X1' } }),
  ).toEqual({ refusal: 'not-your-household' })
})

test('a household is changed, but never to a code that the village has', async () => {
  const { teamId, head, one } = await aTeam('change')
  const change = (known: object) =>
    changeHousehold({ viewer: head, teamId, householdId: one, typed: { ...RUN, code: 'K1', ...known } })
  expect(await change({ code: 'h 02' })).toEqual({ field: 'code', refusal: 'code-taken' })
  expect(await change({ code: 'bà Tư' })).toEqual({ field: 'code', refusal: 'code-not-allowed' })
  expect(await change({ peopleCount: '0' })).toEqual({ field: 'peopleCount', refusal: 'count-not-clear' })
  expect(await change({ peopleCount: '6', isPoor: true })).toEqual({ ok: true })
  expect(await db.household.findUnique({ where: { id: one } })).toMatchObject({
    ...{ code: 'K1', peopleCount: 6, isPoor: true, isBusiness: false },
  })
})
