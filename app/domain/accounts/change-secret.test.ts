import { expect, test } from 'vitest'
import { aPerson } from '#tests/support/person'
import { db } from '~/db/client.server'
import { changeSecret } from './change-secret.server'
import { createSession } from './create-session.server'
import { hashSecret } from './hash-secret.server'
import { readSession } from './read-session.server'
import { renamePerson } from './rename-person.server'
import { setLocale } from './set-locale.server'
import { signIn } from './sign-in.server'

const NOON = new Date('2026-03-01T05:00:00Z')
const secretHash = await hashSecret('con đường cũ')

async function someone(identifier: string, isDemonstration = false) {
  const personId = await aPerson({ identifier, secretHash, isDemonstration })
  const token = await createSession({ personId, device: 'here', now: NOON })
  const sessionId = (await readSession(token, NOON))?.sessionId ?? ''
  const change = (oldSecret: string, newSecret: string) =>
    changeSecret({ personId, sessionId, oldSecret, newSecret, now: NOON })
  return { personId, token, change }
}

test('a changed secret replaces the old one and ends the other sessions', async () => {
  const { personId, token, change } = await someone('doi-mat-khau')
  const other = await createSession({ personId, device: 'there', now: NOON })
  expect(await change('con đường cũ', 'con đường mới')).toEqual({ ok: true })
  expect(await readSession(token, NOON)).not.toBeNull()
  expect(await readSession(other, NOON)).toBeNull()
  const again = { identifier: 'doi-mat-khau', address: '192.0.2.1', device: '', now: NOON }
  expect(await signIn({ ...again, secret: 'con đường cũ' })).toMatchObject({
    refusal: 'wrong-identifier-or-secret',
  })
  expect(await signIn({ ...again, secret: 'con đường mới' })).toMatchObject({ ok: true })
})

test('without the old secret nothing changes, and guessing it is limited like signing in', async () => {
  const { change } = await someone('quen-mat-khau')
  for (let i = 0; i < 5; i++)
    expect(await change('đoán mò', 'con đường mới')).toEqual({ field: 'oldSecret', refusal: 'wrong-secret' })
  expect(await change('con đường cũ', 'con đường mới')).toMatchObject({ refusal: 'too-many-attempts' })
})

test('a new secret that is too easy is refused', async () => {
  const { change } = await someone('de-doan')
  expect(await change('con đường cũ', '111111')).toEqual({ field: 'newSecret', refusal: 'secret-too-easy' })
})

test('a demonstration account keeps its public password', async () => {
  const { change } = await someone('tai-khoan-mau', true)
  expect(await change('con đường cũ', 'con đường mới')).toEqual({ refusal: 'demonstration-account' })
})

test('name and language are remembered, and checked', async () => {
  const { personId } = await someone('doi-ten')
  expect(await renamePerson({ personId, displayName: ' Cô  Tư ' })).toEqual({
    ok: true,
    displayName: 'Cô Tư',
  })
  expect(await renamePerson({ personId, displayName: '' })).toEqual({
    ...{ field: 'displayName', refusal: 'name-missing' },
  })
  expect(await setLocale({ personId, locale: 'en' })).toEqual({ ok: true })
  expect(await setLocale({ personId, locale: 'fr' })).toEqual({ refusal: 'unknown-locale' })
  expect(await db.person.findUnique({ where: { id: personId } })).toMatchObject({
    ...{ displayName: 'Cô Tư', locale: 'en' },
  })
})
