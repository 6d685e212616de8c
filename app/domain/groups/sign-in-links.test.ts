import { expect, test } from 'vitest'
import { aCommune } from '#tests/support/commune'
import { aPerson } from '#tests/support/person'
import { db } from '~/db/client.server'
import { claimSignInLink } from '~/domain/accounts/claim-sign-in-link.server'
import { readSession } from '~/domain/accounts/read-session.server'
import { readSignInLink } from '~/domain/accounts/sign-in-link-queries.server'
import { makeSignInLink } from './make-sign-in-link.server'
import { readStaffMember } from './staff-queries.server'

const NOON = new Date('2026-11-29T05:00:00Z')
const after = (hours: number) => new Date(NOON.getTime() + hours * 3_600_000)
const NOT_VALID = { refusal: 'link-not-valid' }

async function anOfficer(prefix: string) {
  const { province, commune, classId } = await aCommune(prefix)
  const personId = await aPerson({ displayName: 'Cán bộ Xã', secretHash: 'old' })
  const role = {
    id: `${prefix}-role`,
    personId,
    kind: 'commune-officer',
    scopeKind: 'place',
    scopeId: commune,
  }
  await db.role.create({ data: { ...role, grantedAt: new Date('2026-01-01') } })
  const admin = {
    personId: `${prefix}-admin`,
    roles: [{ kind: 'administrator', scopeKind: 'place', scopeId: province } as const],
  }
  return { personId, admin, commune, classId }
}
const claim = (token: string, secret = 'chuông nhà thờ', now = NOON) =>
  claimSignInLink({ token, secret, device: '', now })

async function linkFor(asked: Parameters<typeof makeSignInLink>[0]): Promise<string> {
  const made = await makeSignInLink(asked)
  if (!('ok' in made)) throw new Error(made.refusal)
  return made.token
}

test('the link chooses a new secret once, ends the old sessions and is written down', async () => {
  const { personId, admin } = await anOfficer('once')
  const times = { createdAt: NOON, lastSeenAt: NOON, expiresAt: after(9) }
  await db.session.create({ data: { id: 'once-old', personId, device: '', ...times } })
  const token = await linkFor({ viewer: admin, personId, now: NOON })
  expect(JSON.stringify(await db.oneTimeLink.findMany({ where: { personId } }))).not.toContain(token)
  expect(await readSignInLink(token, NOON)).toMatchObject({ displayName: 'Cán bộ Xã' })
  expect(await claim(token, '123456')).toEqual({ field: 'secret', refusal: 'secret-too-easy' })
  const entered = await claim(token)
  if (!('ok' in entered)) throw new Error(entered.refusal)
  expect(await readSession(entered.token, NOON)).toMatchObject({ personId })
  expect(await db.session.findUnique({ where: { id: 'once-old' } })).toBeNull()
  expect(await claim(token)).toEqual(NOT_VALID)
  expect(await readSignInLink(token, NOON)).toEqual(NOT_VALID)
  const entries = await db.auditEntry.findMany({ where: { subjectId: personId } })
  expect(entries.map(({ action }) => action).sort()).toEqual(['make-sign-in-link', 'use-sign-in-link'])
})

test('used twice at the same moment, it opens one session', async () => {
  const { personId, admin } = await anOfficer('race')
  const token = await linkFor({ viewer: admin, personId, now: NOON })
  const results = await Promise.all([claim(token), claim(token)])
  expect(results.filter((result) => 'ok' in result)).toHaveLength(1)
})

test('after 24 hours, or once a newer one is made, it is worth nothing', async () => {
  const { personId, admin } = await anOfficer('old')
  const first = await linkFor({ viewer: admin, personId, now: NOON })
  const second = await linkFor({ viewer: admin, personId, now: NOON })
  expect(await readSignInLink(first, NOON)).toEqual(NOT_VALID)
  expect(await claim(second, 'chuông nhà thờ', after(24))).toEqual(NOT_VALID)
  expect(await claim('abc')).toEqual(NOT_VALID)
})

test('a role granted after the link was made makes it worthless', async () => {
  const { personId, admin } = await anOfficer('grown')
  const token = await linkFor({ viewer: admin, personId, now: NOON })
  const role = {
    id: 'grown-up',
    personId,
    kind: 'administrator',
    scopeKind: 'place',
    scopeId: 'grown-country',
  }
  await db.role.create({ data: { ...role, grantedAt: after(1) } })
  expect(await claim(token, 'chuông nhà thờ', after(2))).toEqual(NOT_VALID)
})

test('nobody makes one for an equal, somebody above, a member, or somebody who is not there', async () => {
  const { personId, admin, commune } = await anOfficer('equal')
  const equal = {
    personId: 'e',
    roles: [{ kind: 'commune-officer', scopeKind: 'place', scopeId: commune } as const],
  }
  const member = await aPerson({ placeId: commune })
  const refused = { refusal: 'not-your-person' }
  expect(await makeSignInLink({ viewer: equal, personId, now: NOON })).toEqual(refused)
  expect(await readStaffMember({ viewer: equal, personId, now: NOON })).toEqual(refused)
  expect(await makeSignInLink({ viewer: admin, personId: member, now: NOON })).toEqual(refused)
  expect(await makeSignInLink({ viewer: admin, personId: 'nobody', now: NOON })).toEqual(refused)
  expect(await readStaffMember({ viewer: admin, personId, now: NOON })).toMatchObject({
    roles: ['commune-officer'],
  })
})

test('whoever has no user name gets no link: a secret without a name opens nothing', async () => {
  const { admin, classId } = await anOfficer('nameless')
  const personId = await aPerson({ identifier: 'class:nameless', identifierKind: 'class' })
  const role = { id: 'nameless-head', personId, kind: 'trainer', scopeKind: 'class', scopeId: classId }
  await db.role.create({ data: { ...role, grantedAt: new Date('2026-01-01') } })
  const asked = { viewer: admin, personId, now: NOON }
  expect(await makeSignInLink(asked)).toEqual({ refusal: 'not-your-person' })
  expect(await readStaffMember(asked)).toEqual({ refusal: 'not-your-person' })
  await db.person.update({
    where: { id: personId },
    data: { identifier: 'co.ten', identifierKind: 'user-name' },
  })
  expect(await readStaffMember(asked)).toMatchObject({ ok: true })
})
