import { expect, test } from 'vitest'
import { aCommune } from '#tests/support/commune'
import { aPerson } from '#tests/support/person'
import { db } from '~/db/client.server'
import { claimAccount } from '~/domain/accounts/claim-account.server'
import { readOfferedAccount } from '~/domain/accounts/offered-account-queries.server'
import { addResident } from './add-resident.server'
import { readHousehold } from './household-queries.server'
import { renewResidentLink } from './renew-resident-link.server'

const NOW = new Date('2026-11-22T05:00:00Z')
const HOUR = 3_600_000
const later = (hours: number) => new Date(NOW.getTime() + hours * HOUR)

async function aHousehold(prefix: string) {
  const { teamId, village } = await aCommune(prefix)
  const householdId = `${prefix}-h`
  const row = { id: householdId, placeId: village, teamId, code: 'H1', peopleCount: 3, createdAt: NOW }
  await db.household.create({ data: row })
  const viewer = {
    personId: 'head',
    roles: [{ kind: 'team-head', scopeKind: 'team', scopeId: teamId } as const],
  }
  return { viewer, teamId, householdId, village, now: NOW }
}

async function anOffer(prefix: string) {
  const asked = await aHousehold(prefix)
  const made = await addResident({ ...asked, displayName: 'Bà Tư' })
  if (!('ok' in made)) throw new Error(made.refusal)
  return { ...made, asked }
}

const chosen = (linkToken: string, identifier: string, now = NOW) => ({
  ...{ linkToken, displayName: 'Bà Tư', identifier, secret: '482913', device: 'Chrome, Android', now },
})

test('a resident gets an account with a nickname and no secret, linked to the household', async () => {
  const { personId, token, asked } = await anOffer('make')
  expect(await db.person.findUnique({ where: { id: personId } })).toMatchObject({
    ...{ displayName: 'Bà Tư', foldedName: 'ba tu', secretHash: null, placeId: asked.village },
  })
  expect(await readHousehold(asked)).toMatchObject({
    household: { people: [{ personId, displayName: 'Bà Tư', hasSignedIn: false }] },
  })
  const links = await db.oneTimeLink.findMany({ where: { personId } })
  expect(links).toMatchObject([{ purpose: 'resident', usedAt: null, expiresAt: later(24) }])
  expect(JSON.stringify(links)).not.toContain(token)
  expect(await db.auditEntry.findMany({ where: { subjectId: personId } })).toMatchObject([
    { actorId: 'head', action: 'create-account' },
  ])
})

test('the resident chooses user name and PIN, once, and is signed in', async () => {
  const { personId, token, asked } = await anOffer('claim')
  const taken = await claimAccount(chosen(token, 'ba.tu'))
  expect(taken).toMatchObject({ ok: true, personId })
  expect(await claimAccount(chosen(token, 'ke.khac'))).toEqual({ refusal: 'link-not-valid' })
  expect(await db.person.findUnique({ where: { id: personId } })).toMatchObject({ identifier: 'ba.tu' })
  expect(await readHousehold(asked)).toMatchObject({ household: { people: [{ hasSignedIn: true }] } })
  expect(await renewResidentLink({ ...asked, personId })).toEqual({ refusal: 'unknown-person' })
})

test('a refused field does not use the link up', async () => {
  const { token } = await anOffer('again')
  await aPerson({ identifier: 'da.co' })
  expect(await claimAccount(chosen(token, 'da.co'))).toEqual({
    field: 'identifier',
    refusal: 'identifier-taken',
  })
  expect(await claimAccount({ ...chosen(token, 'moi'), secret: '123456' })).toMatchObject({ field: 'secret' })
  expect(await claimAccount(chosen(token, 'chua.co'))).toMatchObject({ ok: true })
})

test('of two at the same moment one takes the account over', async () => {
  const { token } = await anOffer('race')
  const both = await Promise.all([
    claimAccount(chosen(token, 'mot.nguoi')),
    claimAccount(chosen(token, 'hai.nguoi')),
  ])
  expect(both.filter((each) => 'ok' in each)).toHaveLength(1)
  expect(both).toContainEqual({ refusal: 'link-not-valid' })
})

test('a link is good for a day, and a new one ends the old', async () => {
  const { personId, token, asked } = await anOffer('old')
  expect(await readOfferedAccount(token, later(23))).toMatchObject({ personId, displayName: 'Bà Tư' })
  expect(await readOfferedAccount(token, later(24))).toBeNull()
  const renewed = await renewResidentLink({ ...asked, personId })
  if (!('ok' in renewed)) throw new Error(renewed.refusal)
  expect(await readOfferedAccount(token, NOW)).toBeNull()
  expect(await claimAccount(chosen(renewed.token, 'ba.tu.2'))).toMatchObject({ ok: true })
})

test('nobody makes an account at a household that is not theirs, or takes over a person from elsewhere', async () => {
  const { asked } = await anOffer('not')
  const stranger = { personId: 'other', roles: [] }
  const refused = { refusal: 'not-your-household' }
  expect(await addResident({ ...asked, viewer: stranger, displayName: 'Bà Tư' })).toEqual(refused)
  const personId = await aPerson({ secretHash: null })
  expect(await renewResidentLink({ ...asked, personId })).toEqual({ refusal: 'unknown-person' })
  expect(await renewResidentLink({ ...asked, viewer: stranger, personId })).toEqual(refused)
  expect(await addResident({ ...asked, displayName: '' })).toEqual({
    field: 'displayName',
    refusal: 'name-missing',
  })
})
