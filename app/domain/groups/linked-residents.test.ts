import { expect, test } from 'vitest'
import { aCommune, joinTeam } from '#tests/support/commune'
import { aPerson } from '#tests/support/person'
import { db } from '~/db/client.server'
import type { Viewer } from '~/domain/accounts/viewer'
import { addResident } from './add-resident.server'
import { readHousehold } from './household-queries.server'
import { joinHousehold } from './join-household.server'
import { leaveHousehold } from './leave-household.server'
import { offerHouseholdCode } from './offer-household-code.server'
import { listHomes, readOfferedHousehold } from './own-household-queries.server'
import { renewResidentLink } from './renew-resident-link.server'
import { unlinkResident } from './unlink-resident.server'

const NOW = new Date('2026-11-29T05:00:00Z')
const later = (hours: number) => new Date(NOW.getTime() + hours * 3_600_000)
let next = 40_000_000
const random = () => next++

/** A household looked after by a member of its team, and somebody with an account who lives there. */
async function aHousehold(prefix: string) {
  const { teamId, village } = await aCommune(prefix)
  const memberId = await aPerson({ displayName: 'Trần Thị Mận' })
  await joinTeam(teamId, memberId)
  const householdId = `${prefix}-h`
  const row = { id: householdId, placeId: village, teamId, memberId, code: 'H1', peopleCount: 3 }
  await db.household.create({ data: { ...row, createdAt: NOW } })
  const personId = await aPerson({ displayName: 'Lò Thị Mẩy', secretHash: 'chosen', birthYear: 1970 })
  const viewer: Viewer = { personId: memberId, roles: [] }
  const asked = { viewer, teamId, householdId, random, now: NOW }
  const join = (code: string, now = NOW, who = personId) =>
    joinHousehold({ viewer: { personId: who }, code, address: prefix, now })
  return { asked, teamId, householdId, memberId, personId, join, prefix }
}

async function aCode(asked: Parameters<typeof offerHouseholdCode>[0]): Promise<string> {
  const offered = await offerHouseholdCode(asked)
  if ('refusal' in offered) throw new Error(offered.refusal)
  return offered.code
}

test('a resident sees whose code it is, agrees, and is in the household; it stands in their log', async () => {
  const { asked, householdId, personId, join, prefix } = await aHousehold('join')
  const code = await aCode(asked)
  const links = await db.oneTimeLink.findMany({ where: { purpose: `household:${householdId}` } })
  expect(JSON.stringify(links)).not.toContain(code)
  const typed = `${code.slice(0, 4)} ${code.slice(4)}`
  expect(await readOfferedHousehold({ code: typed, address: prefix, now: NOW })).toMatchObject({
    household: { code: 'H1', placeName: `village ${prefix}`, memberName: 'Trần Thị Mận' },
  })
  expect(await listHomes(personId)).toEqual([])

  expect(await join(typed)).toEqual({ ok: true, householdId })
  expect(await listHomes(personId)).toMatchObject([{ householdId, code: 'H1', teamName: 'Tổ' }])
  expect(await readHousehold(asked)).toMatchObject({
    household: { people: [{ personId, displayName: 'Lò Thị Mẩy', hasSignedIn: true }] },
  })
  expect(await db.auditEntry.findMany({ where: { subjectId: personId } })).toMatchObject([
    { actorId: personId, action: 'join-household', detail: '' },
  ])
})

test('a code is good once, for a day, until the next one; who is there already does not use it up', async () => {
  const { asked, join } = await aHousehold('once')
  const other = await aPerson({ secretHash: 'chosen', birthYear: 1980 })
  const old = await aCode(asked)
  const code = await aCode(asked)
  expect(await join(old)).toEqual({ refusal: 'code-not-valid' })
  expect(await join('')).toEqual({ refusal: 'code-missing' })
  expect(await join('1234')).toEqual({ refusal: 'code-not-valid' })
  expect(await join(code, later(24))).toEqual({ refusal: 'code-not-valid' })
  expect(await join(code)).toMatchObject({ ok: true })
  expect(await join(code, NOW, other)).toEqual({ refusal: 'code-not-valid' })
  const second = await aCode(asked)
  expect(await join(second)).toEqual({ refusal: 'already-there' })
  expect(await join(second, NOW, other)).toMatchObject({ ok: true })
})

test('of two at the same moment one is let in', async () => {
  const { asked, join } = await aHousehold('race')
  const others = await Promise.all([1, 2, 3].map(() => aPerson({ secretHash: 'x', birthYear: 1980 })))
  const code = await aCode(asked)
  const outcomes = await Promise.all(others.map((who) => join(code, NOW, who)))
  expect(outcomes.filter((outcome) => 'ok' in outcome)).toHaveLength(1)
})

test('codes are not guessed: after forty wrong ones the address waits', async () => {
  const { asked, join } = await aHousehold('guess')
  const code = await aCode(asked)
  for (let at = 0; at < 40; at++) await join('99999999')
  expect(await join(code)).toMatchObject({ refusal: 'too-many-attempts' })
})

test('a child whose name may not be shown is not put before the team', async () => {
  const { asked, join } = await aHousehold('child')
  const child = await aPerson({ birthYear: 2014, secretHash: 'x' })
  expect(await join(await aCode(asked), NOW, child)).toEqual({ refusal: 'needs-consent' })
})

test('only who looks after the household, or leads its team, makes codes and takes people out', async () => {
  const { asked, teamId, householdId, personId, join } = await aHousehold('may')
  await join(await aCode(asked))
  const head: Viewer = {
    personId: 'head',
    roles: [{ kind: 'team-head', scopeKind: 'team', scopeId: teamId }],
  }
  const teammate = await aPerson()
  await joinTeam(teamId, teammate)
  for (const stranger of [teammate, personId, 'nobody']) {
    const viewer: Viewer = { personId: stranger, roles: [] }
    expect(await offerHouseholdCode({ ...asked, viewer })).toEqual({ refusal: 'not-your-household' })
    expect(await unlinkResident({ ...asked, viewer, personId })).toEqual({ refusal: 'not-your-household' })
  }
  expect(await offerHouseholdCode({ ...asked, viewer: head, householdId: 'unknown' })).toEqual({
    refusal: 'not-your-household',
  })
  expect(await unlinkResident({ ...asked, viewer: head, personId: teammate })).toEqual({
    refusal: 'unknown-person',
  })
  expect(await unlinkResident({ ...asked, viewer: head, personId })).toEqual({ ok: true })
  expect(await db.householdMember.count({ where: { householdId } })).toBe(0)
  expect(
    await db.auditEntry.findMany({ where: { subjectId: personId, action: 'unlink-household' } }),
  ).toMatchObject([{ actorId: 'head' }])
})

test('residents leave by themselves; an account nobody has taken over yet is not lost', async () => {
  const { asked, householdId, personId, join } = await aHousehold('leave')
  await join(await aCode(asked))
  const leave = (who: string) => leaveHousehold({ viewer: { personId: who }, householdId, now: NOW })
  expect(await leave('nobody')).toEqual({ refusal: 'not-your-household' })
  expect(await leave(personId)).toEqual({ ok: true })
  expect(await leave(personId)).toEqual({ refusal: 'not-your-household' })
  expect(await listHomes(personId)).toEqual([])
  const made = await addResident({ ...asked, displayName: 'Bà Tư' })
  if (!('ok' in made)) throw new Error(made.refusal)
  expect(await unlinkResident({ ...asked, personId: made.personId })).toEqual({ refusal: 'unknown-person' })
})

test('an account whose secret was taken away stays its owner’s: no link of the household opens it, and it can be taken out', async () => {
  const { asked, personId, join } = await aHousehold('kept')
  await join(await aCode(asked))
  await db.person.update({ where: { id: personId }, data: { secretHash: null } })
  expect(await readHousehold(asked)).toMatchObject({ household: { people: [{ hasSignedIn: true }] } })
  expect(await renewResidentLink({ ...asked, personId })).toEqual({ refusal: 'unknown-person' })
  expect(await unlinkResident({ ...asked, personId })).toEqual({ ok: true })
})
