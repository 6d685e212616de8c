import { expect, test } from 'vitest'
import { db } from '~/db/client.server'
import { checkDisplayName } from './check-display-name'
import { checkSecret } from './check-secret'
import { normaliseIdentifier } from './normalise-identifier'
import { registerPerson } from './register-person.server'
import { signIn } from './sign-in.server'

const NOON = new Date('2026-03-01T05:00:00Z')

function register(change: Partial<Parameters<typeof registerPerson>[0]> = {}) {
  const known = { displayName: 'Bác Sáu', identifier: 'bac.sau', secret: '739154', address: '192.0.2.1' }
  return registerPerson({ ...known, device: 'Chrome, Android', now: NOON, ...change })
}

test('a person registers with a nickname and a PIN, and signs in by another way of writing the name', async () => {
  expect(await register({ identifier: 'Bác.Sáu' })).toMatchObject({ ok: true })
  const again = { identifier: 'bac.sau', secret: '739154', address: '192.0.2.2', device: '', now: NOON }
  expect(await signIn(again)).toMatchObject({ ok: true })
})

test('a taken identifier is refused, also when both come at once', async () => {
  const twins = await Promise.all([
    register({ identifier: 'sinh-doi' }),
    register({ identifier: 'Sinh-Đôi' }),
  ])
  expect(twins.filter((result) => 'ok' in result)).toHaveLength(1)
  expect(twins).toContainEqual({ field: 'identifier', refusal: 'identifier-taken' })
  expect(await db.person.count({ where: { identifier: 'sinh-doi' } })).toBe(1)
})

test('a refusal names the field and the reason', async () => {
  expect(await register({ displayName: '  ' })).toEqual({ field: 'displayName', refusal: 'name-missing' })
  expect(await register({ identifier: 'ab' })).toEqual({
    field: 'identifier',
    refusal: 'identifier-too-short',
  })
  expect(await register({ secret: '123456' })).toEqual({ field: 'secret', refusal: 'secret-too-easy' })
})

test('one address registers two classes in a lesson, not a thousand accounts', async () => {
  const address = '192.0.2.80'
  await db.throttle.deleteMany()
  const tries = Array.from({ length: 81 }, () => register({ identifier: 'bac.sau', address }))
  const refusals = (await Promise.all(tries)).map((result) => ('refusal' in result ? result.refusal : ''))
  expect(refusals.filter((refusal) => refusal === 'identifier-taken')).toHaveLength(80)
  expect(refusals.filter((refusal) => refusal === 'too-many-registrations')).toHaveLength(1)
})

test.each([
  ['Hạnh.Nguyễn', { kind: 'user-name', identifier: 'hanh.nguyen' }],
  ['ĐOÀN_viên-01', { kind: 'user-name', identifier: 'doan_vien-01' }],
  ['0912 345 678', { kind: 'phone', identifier: '0912345678' }],
  ['+84912.345.678', { kind: 'phone', identifier: '0912345678' }],
  ['84 33 1234567', { kind: 'phone', identifier: '0331234567' }],
  ['024 3825 1234', { kind: 'phone', identifier: '02438251234' }],
  ['ab', { refusal: 'identifier-too-short' }],
  ['x'.repeat(33), { refusal: 'identifier-too-long' }],
  ['hai từ', { refusal: 'identifier-not-allowed' }],
  ['a@b.vn', { refusal: 'identifier-not-allowed' }],
  ['', { refusal: 'identifier-missing' }],
  ['001199012345', { refusal: 'looks-like-citizen-number' }],
  ['001 199 012 345', { refusal: 'looks-like-citizen-number' }],
  ['cccd001199012345', { refusal: 'looks-like-citizen-number' }],
  ['012345678', { refusal: 'looks-like-citizen-number' }],
])('identifier %j is read as %j', (typed, expected) => {
  expect(normaliseIdentifier(typed)).toEqual(expected)
})

test.each([
  '123456',
  '654321',
  '098765',
  '111111',
  '121212',
  '123123',
  '112233',
  '246802',
  '686868',
  '345678',
  '12345678',
  'aaaaaaaa',
  'password',
  'Mật khẩu123'.replace(' ', ''),
  'abcdefgh',
])('secret %j is too easy', (secret) => {
  expect(checkSecret(secret, '0912345678')).toEqual({ refusal: 'secret-too-easy' })
})

test.each(['739154', '902817', 'ngo-so-demo', 'mưa rào tháng bảy'])('secret %j will do', (secret) => {
  expect(checkSecret(secret, '0912345678')).toBeNull()
})

test.each([
  ['', 'secret-missing'],
  ['12345', 'secret-too-short'],
  ['7391548', 'secret-too-short'],
  ['mưa rào', 'secret-too-short'],
  ['m'.repeat(201), 'secret-too-long'],
])('secret %j is refused as %s', (secret, refusal) => {
  expect(checkSecret(secret, 'bac.sau')).toEqual({ refusal })
})

test.each([
  ['  Nguyễn   Thị Hạnh ', { displayName: 'Nguyễn Thị Hạnh' }],
  ['Nguyễn'.normalize('NFD'), { displayName: 'Nguyễn' }],
  ['H’Hen Niê', { displayName: 'H’Hen Niê' }],
  ['x'.repeat(61), { refusal: 'name-too-long' }],
  ['<b>Hạnh</b>', { refusal: 'name-not-allowed' }],
  ['Hạnh \u202E', { refusal: 'name-not-allowed' }],
  ['Hạnh 🌸', { refusal: 'name-not-allowed' }],
  ['...', { refusal: 'name-not-allowed' }],
  ['Hạnh 001199012345', { refusal: 'looks-like-citizen-number' }],
])('name %j is read as %j', (typed, expected) => {
  expect(checkDisplayName(typed)).toEqual(expected)
})
