import { expect, test } from 'vitest'
import { anOfficer } from '#tests/support/officer'
import { withSecondFactor } from '#tests/support/second-factor'
import { db } from '~/db/client.server'
import { mayResetSecondFactor } from '~/domain/accounts/may-reset-second-factor'
import { readEntry } from '~/domain/accounts/read-session.server'
import { resetSecondFactorByOperator } from '~/domain/accounts/reset-second-factor-by-operator.server'
import type { Role } from '~/domain/accounts/role'
import { resetSecondFactor } from './reset-second-factor.server'
import { readSecondFactorOf } from './second-factor-reset-queries.server'

const NOON = new Date('2026-03-01T05:00:00Z')

test('an administrator of the place resets it: sessions end, the secret stays, and it is written down', async () => {
  const placeId = crypto.randomUUID()
  await db.place.create({ data: { id: placeId, name: 'Xã Mẫu', kind: 'commune' } })
  const officer = await withSecondFactor(NOON)
  const role = { id: crypto.randomUUID(), kind: 'commune-officer', scopeKind: 'place', scopeId: placeId }
  await db.role.create({ data: { ...role, personId: officer.personId, grantedAt: NOON } })
  const asked = { personId: officer.personId, now: NOON }
  const others = [
    anOfficer('commune-officer', placeId),
    anOfficer('province-officer', placeId, { seesNames: true }),
    anOfficer('administrator', 'elsewhere'),
    { ...anOfficer('administrator', placeId), personId: officer.personId },
  ]
  for (const viewer of others) {
    expect(await readSecondFactorOf({ viewer, ...asked })).toEqual({ refusal: 'not-your-person' })
    expect(await resetSecondFactor({ viewer, ...asked })).toEqual({ refusal: 'not-your-person' })
  }
  const viewer = anOfficer('administrator', placeId)
  expect(await resetSecondFactor({ viewer, ...asked, personId: 'nobody' })).toEqual({
    refusal: 'not-your-person',
  })
  expect(await readSecondFactorOf({ viewer, ...asked })).toMatchObject({ isOn: true })
  expect(await resetSecondFactor({ viewer, ...asked })).toEqual({ ok: true })
  expect(await readSecondFactorOf({ viewer, ...asked })).toMatchObject({ isOn: false })
  expect(await readEntry(officer.token, NOON)).toBeNull()
  const { secretHash } = await db.person.findUniqueOrThrow({ where: { id: officer.personId } })
  expect(secretHash).not.toBeNull()
  const log = await db.auditEntry.findMany({ where: { actorId: viewer.personId } })
  expect(log).toMatchObject([{ subjectId: officer.personId, action: 'reset-second-factor' }])
})

test('whoever holds roles at two places is reset only by who administers both; without roles, where they are at home', () => {
  const viewer = anOfficer('administrator', 'here')
  const role = (path: string[]) => ({
    ...({ kind: 'trainer', scopeKind: 'place', scopeId: path[0] ?? '' } satisfies Role),
    placePath: path,
  })
  const holder = (roles: ReturnType<typeof role>[], homePath: string[]) => ({
    ...{ personId: 'p', homePath, teams: [], classes: [], roles },
  })
  expect(mayResetSecondFactor(viewer, holder([role(['v', 'here'])], []))).toBe(true)
  expect(mayResetSecondFactor(viewer, holder([role(['v', 'here']), role(['there'])], ['here']))).toBe(false)
  expect(mayResetSecondFactor(viewer, holder([], ['v', 'here']))).toBe(true)
  expect(mayResetSecondFactor(viewer, holder([], ['there']))).toBe(false)
})

test('the operator of the machine resets whoever nobody else may', async () => {
  const person = await withSecondFactor(NOON)
  const { identifier } = person
  expect(await resetSecondFactorByOperator({ identifier: 'nobody.there', now: NOON })).toEqual({
    refusal: 'unknown-person',
  })
  expect(await resetSecondFactorByOperator({ identifier, now: NOON })).toEqual({ ok: true })
  expect(await readEntry(person.token, NOON)).toBeNull()
  expect(await resetSecondFactorByOperator({ identifier, now: NOON })).toEqual({
    refusal: 'no-second-factor',
  })
})
