import { afterEach, expect, test, vi } from 'vitest'
import { aPerson } from '#tests/support/person'
import { db } from '~/db/client.server'
import { chooseFirstPin, chooseFirstPinByCode } from './choose-first-pin.server'
import { hashFirstCode } from './hash-first-code.server'
import { hashSecret } from './hash-secret.server'
import { readSession } from './read-session.server'
import { readScannedCard } from './scanned-card-queries.server'
import { signIn } from './sign-in.server'
import { signInByCard } from './sign-in-by-card.server'
import { tokenHash } from './token-hash.server'

const NOON = new Date('2026-11-29T05:00:00Z')
const inDays = (days: number) => new Date(NOON.getTime() + days * 24 * 3_600_000)
const codeHash = await hashFirstCode('48219307')
const secretHash = await hashSecret('482913')
const NOT_VALID = { refusal: 'card-not-valid' }
const WRONG = { refusal: 'wrong-identifier-or-code' }

let number = 0
async function aCard(
  known: { secretHash?: string; revokedAt?: Date; firstUsedAt?: Date; isDemonstration?: boolean } = {},
) {
  const identifier = `chu-the-${++number}`
  const { secretHash = null, isDemonstration = false, ...card } = known
  const personId = await aPerson({ identifier, displayName: 'Cụ Bính', secretHash, isDemonstration })
  const token = `token-${String(number).padStart(16, '0')}`
  const row = { id: `card-${number}`, personId, tokenHash: tokenHash(token), codeHash }
  await db.signInCard.create({ data: { ...row, issuedAt: NOON, issuedById: 'x', ...card } })
  return { personId, identifier, token }
}
const anAddress = () => `198.51.100.${++number % 250}`
const here = (now = NOON) => ({ address: anAddress(), device: '', now })
const choose = (token: string, pin = '482913', again = pin) =>
  chooseFirstPin({ token, pin, again, ...here() })
const byCode = (identifier: string, code = '4821 9307', now = NOON, pin = '482913') =>
  chooseFirstPinByCode({ identifier, code, pin, again: pin, ...here(now) })

afterEach(() => {
  vi.unstubAllEnvs()
})

test('scanning a new card asks for a first PIN, and choosing it signs in', async () => {
  const { token, personId, identifier } = await aCard()
  expect(await readScannedCard(token, NOON)).toMatchObject({ displayName: 'Cụ Bính', isFirst: true })
  const entered = await choose(token)
  if (!('ok' in entered)) throw new Error(entered.refusal)
  expect(await readSession(entered.token, NOON)).toMatchObject({ personId })
  expect(await signIn({ identifier, secret: '482913', ...here() })).toMatchObject({ ok: true })
  const entries = await db.auditEntry.findMany({ where: { subjectId: personId } })
  expect(entries).toMatchObject([{ actorId: personId, action: 'use-card' }])
})

test('a PIN must be six digits, not too easy, and typed twice the same', async () => {
  const { token } = await aCard()
  expect(await choose(token, '')).toEqual({ field: 'pin', refusal: 'pin-missing' })
  expect(await choose(token, '48291')).toEqual({ field: 'pin', refusal: 'pin-not-six-digits' })
  expect(await choose(token, 'mật khẩu dài')).toEqual({ field: 'pin', refusal: 'pin-not-six-digits' })
  expect(await choose(token, '123456')).toEqual({ field: 'pin', refusal: 'pin-too-easy' })
  expect(await choose(token, '482913', '482931')).toEqual({ field: 'again', refusal: 'pins-differ' })
  expect(await choose(token)).toMatchObject({ ok: true })
})

test('two who choose with one card at the same moment: one succeeds', async () => {
  const { token } = await aCard()
  const results = await Promise.all([choose(token, '482913'), choose(token, '913482')])
  expect(results.filter((result) => 'ok' in result)).toHaveLength(1)
})

test('a photographed card needs the PIN', async () => {
  const { token, personId } = await aCard({ secretHash })
  expect(await choose(token, '913482')).toEqual(NOT_VALID)
  expect(await signInByCard({ token, secret: '', ...here() })).toEqual({ refusal: 'secret-missing' })
  expect(await signInByCard({ token, secret: '111222', ...here() })).toEqual({ refusal: 'wrong-secret' })
  expect(await signInByCard({ token, secret: '482913', ...here() })).toMatchObject({ ok: true, personId })
})

test('PINs are not tried through with a card, nor does that shut the owner out elsewhere', async () => {
  const { token, identifier } = await aCard({ secretHash })
  for (let i = 0; i < 5; i++) await signInByCard({ token, secret: `11122${i}`, ...here() })
  expect(await signInByCard({ token, secret: '482913', ...here() })).toMatchObject({
    refusal: 'too-many-attempts',
  })
  expect(await signIn({ identifier, secret: '482913', ...here() })).toMatchObject({ ok: true })
})

test('a photographer who goes on guessing is let in no more than some sixteen times on the first day', async () => {
  const { token } = await aCard({ secretHash })
  let guesses = 0
  for (let minute = 0; minute < 24 * 60; minute++) {
    const now = new Date(NOON.getTime() + minute * 60_000)
    const tried = await signInByCard({ token, secret: '111222', ...here(now) })
    if ('refusal' in tried && tried.refusal === 'wrong-secret') guesses++
  }
  expect(guesses).toBeGreaterThan(5)
  expect(guesses).toBeLessThanOrEqual(16)
})

test('a card whose PIN was taken away does not choose another once it was used', async () => {
  const { token } = await aCard({ firstUsedAt: NOON })
  expect(await readScannedCard(token, NOON)).toEqual(NOT_VALID)
  expect(await choose(token)).toEqual(NOT_VALID)
})

test('a revoked card, an unknown one, and an older one beside a newer are not valid', async () => {
  const revoked = await aCard({ secretHash, revokedAt: NOON })
  expect(await readScannedCard(revoked.token, NOON)).toEqual(NOT_VALID)
  expect(await signInByCard({ token: revoked.token, secret: '482913', ...here() })).toEqual(NOT_VALID)
  expect(await readScannedCard('AAAAAAAAAAAAAAAAAAAAAA', NOON)).toEqual(NOT_VALID)
  expect(await readScannedCard('../../etc', NOON)).toEqual(NOT_VALID)
  const { token, personId } = await aCard({ secretHash })
  const newer = { id: 'newer', personId, tokenHash: 'other', codeHash, issuedAt: inDays(1), issuedById: 'x' }
  await db.signInCard.create({ data: newer })
  expect(await readScannedCard(token, NOON)).toEqual(NOT_VALID)
})

test('a card of somebody who has become an officer since opens nothing', async () => {
  const { token, personId, identifier } = await aCard()
  const role = { id: 'since', personId, kind: 'commune-officer', scopeKind: 'place', scopeId: 'x' }
  await db.role.create({ data: { ...role, grantedAt: NOON } })
  expect(await choose(token)).toEqual(NOT_VALID)
  expect(await byCode(identifier)).toEqual(WRONG)
})

test('the printed code chooses the first PIN by user name, once', async () => {
  const { identifier, token } = await aCard()
  expect(await byCode(` ${identifier.toUpperCase()} `)).toMatchObject({ ok: true })
  expect(await byCode(identifier, '4821 9307', NOON, '913482')).toEqual(WRONG)
  expect(await signInByCard({ token, secret: '482913', ...here() })).toMatchObject({ ok: true })
})

test('a wrong, an old and a used code, and an unknown person get the same refusal', async () => {
  const { identifier } = await aCard()
  expect(await byCode(identifier, '48219308')).toEqual(WRONG)
  expect(await byCode('khong-co-ai')).toEqual(WRONG)
  expect(await byCode((await aCard({ secretHash })).identifier)).toEqual(WRONG)
  expect(await byCode((await aCard({ revokedAt: NOON })).identifier)).toEqual(WRONG)
  expect(await byCode(identifier, '4821 9307', inDays(90))).toEqual(WRONG)
  expect(await byCode(identifier, '4821 9307', inDays(89))).toMatchObject({ ok: true })
})

test('codes are not tried through: after five failures even the right one waits', async () => {
  const { identifier } = await aCard()
  for (let i = 0; i < 5; i++) expect(await byCode(identifier, `0000000${i}`)).toEqual(WRONG)
  expect(await byCode(identifier)).toMatchObject({ refusal: 'too-many-attempts' })
})

test('what has to be mended is told by field and costs no attempt', async () => {
  const { identifier } = await aCard()
  for (let i = 0; i < 7; i++)
    expect(await byCode(identifier, '4821 9307', NOON, '123456')).toEqual({
      field: 'pin',
      refusal: 'pin-too-easy',
    })
  expect(await byCode('')).toEqual({ field: 'identifier', refusal: 'identifier-missing' })
  expect(await byCode(identifier, '')).toEqual({ field: 'code', refusal: 'code-missing' })
  expect(await byCode(identifier, '4821')).toEqual({ field: 'code', refusal: 'not-a-code' })
  expect(await byCode(identifier)).toMatchObject({ ok: true })
})

test('a card of a demonstration account opens nothing in production', async () => {
  const { token } = await aCard({ secretHash, isDemonstration: true })
  expect(await readScannedCard(token, NOON)).toMatchObject({ isFirst: false })
  vi.stubEnv('NGOSO_MODE', 'production')
  expect(await readScannedCard(token, NOON)).toEqual(NOT_VALID)
})

test('who has no secret yet is refused at the sign-in form as anybody unknown', async () => {
  const { identifier } = await aCard()
  for (const name of [identifier, 'khong-co-ai'])
    expect(await signIn({ identifier: name, secret: '482913', ...here() })).toEqual({
      refusal: 'wrong-identifier-or-secret',
    })
})
