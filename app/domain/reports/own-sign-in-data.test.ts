import { expect, test } from 'vitest'
import { withSecondFactor } from '#tests/support/second-factor'
import { db } from '~/db/client.server'
import { linkIdentity } from '~/domain/accounts/link-identity.server'
import { deleteAccount } from './delete-account.server'
import { readOwnData } from './own-data-queries.server'

const NOON = new Date('2026-03-01T05:00:00Z')

test('one’s own data say that a second factor is set and which account is linked, never the secrets; deletion takes both', async () => {
  const person = await withSecondFactor(NOON)
  const { personId } = person
  await linkIdentity({ personId, issuer: 'https://id.example.vn', subject: 's-1', now: NOON })
  const { secret, recoveryHashes } = await db.secondFactor.findUniqueOrThrow({ where: { personId } })
  const told = JSON.stringify(await readOwnData({ viewer: { personId }, now: NOON }))
  expect(told).toContain('"confirmedAt":"2026-03-01T05:00:00.000Z"')
  expect(told).toContain('"issuer":"https://id.example.vn","subject":"s-1"')
  const [hash = ''] = JSON.parse(recoveryHashes) as string[]
  for (const hidden of [secret, hash]) expect(told).not.toContain(hidden)

  expect(await deleteAccount({ ...person, keepsName: false, now: NOON })).toEqual({ ok: true })
  expect(await db.secondFactor.count({ where: { personId } })).toBe(0)
  expect(await db.externalIdentity.count({ where: { personId } })).toBe(0)
})
