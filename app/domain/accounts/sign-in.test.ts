import { afterEach, expect, test, vi } from 'vitest'
import { aPerson } from '#tests/support/person'
import { db } from '~/db/client.server'
import { hashSecret } from './hash-secret.server'
import { readSession } from './read-session.server'
import { signIn } from './sign-in.server'

const NOON = new Date('2026-03-01T05:00:00Z')
const at = (seconds: number) => new Date(NOON.getTime() + seconds * 1000)
const secretHash = await hashSecret('nhà-tôi-ở-cuối-ngõ')
const RIGHT = 'nhà-tôi-ở-cuối-ngõ'
const WRONG = { refusal: 'wrong-identifier-or-secret' }

let lastAddress = 0
const anAddress = () => `203.0.113.${++lastAddress}`
let lastName = 0
async function anAccount(isDemonstration = false): Promise<string> {
  const identifier = `nguoi-hoc-${++lastName}`
  await aPerson({ identifier, secretHash, isDemonstration })
  return identifier
}
function attempt(identifier: string, secret: string, seconds = 0, address = anAddress()) {
  return signIn({ identifier, secret, address, device: 'Chrome, Android', now: at(seconds) })
}

afterEach(() => {
  vi.unstubAllEnvs()
})

test('the right secret opens a session', async () => {
  const identifier = await anAccount()
  const result = await attempt(identifier, RIGHT)
  if (!('ok' in result)) throw new Error(result.refusal)
  expect(await readSession(result.token, NOON)).toMatchObject({ personId: result.personId })
})

test('accents typed in another composition, capitals and spaces around the name do not matter', async () => {
  const identifier = await anAccount()
  expect(await attempt(`  ${identifier.toUpperCase()} `, RIGHT.normalize('NFD'))).toMatchObject({ ok: true })
})

test('a telephone number signs in however it is written', async () => {
  await aPerson({ identifier: '0912345678', identifierKind: 'phone', secretHash })
  for (const typed of ['0912 345 678', '+84 912.345.678', '84912345678'])
    expect(await attempt(typed, RIGHT)).toMatchObject({ ok: true })
})

test('an unknown user, a wrong secret and an impossible user name get the same refusal', async () => {
  const identifier = await anAccount()
  expect(await attempt(identifier, 'sai-mật-khẩu')).toEqual(WRONG)
  expect(await attempt('khong-co-ai', 'sai-mật-khẩu')).toEqual(WRONG)
  expect(await attempt('001199012345', 'sai-mật-khẩu')).toEqual(WRONG)
  expect(await attempt('<script>', 'sai-mật-khẩu')).toEqual(WRONG)
  expect(await attempt(identifier, 'x'.repeat(100_000))).toEqual(WRONG)
})

test('after five failures an account is closed for 30 seconds, then twice as long each time, up to an hour', async () => {
  const identifier = await anAccount()
  for (let i = 0; i < 5; i++) expect(await attempt(identifier, 'sai')).toEqual(WRONG)
  expect(await attempt(identifier, RIGHT, 29)).toEqual({ refusal: 'too-many-attempts', retryAt: at(30) })
  expect(await attempt(identifier, 'sai', 30)).toEqual(WRONG)
  expect(await attempt(identifier, RIGHT, 31)).toEqual({ refusal: 'too-many-attempts', retryAt: at(90) })

  let now = 90
  const waits: number[] = []
  for (let i = 0; i < 8; i++) {
    expect(await attempt(identifier, 'sai', now)).toEqual(WRONG)
    const refused = await attempt(identifier, RIGHT, now)
    if (!('retryAt' in refused)) throw new Error('not refused')
    waits.push((refused.retryAt.getTime() - at(now).getTime()) / 1000)
    now += waits.at(-1) ?? 0
  }
  expect(waits).toEqual([120, 240, 480, 960, 1920, 3600, 3600, 3600])
})

test('a user name that nobody has is closed after five failures too, so the limit tells nothing', async () => {
  for (let i = 0; i < 5; i++) expect(await attempt('khong-ai-ca', 'sai')).toEqual(WRONG)
  expect(await attempt('khong-ai-ca', 'sai', 1)).toEqual({ refusal: 'too-many-attempts', retryAt: at(30) })
})

test('the right secret clears the account’s count', async () => {
  const identifier = await anAccount()
  for (let i = 0; i < 4; i++) await attempt(identifier, 'sai')
  expect(await attempt(identifier, RIGHT)).toMatchObject({ ok: true })
  for (let i = 0; i < 4; i++) expect(await attempt(identifier, 'sai')).toEqual(WRONG)
  expect(await attempt(identifier, RIGHT)).toMatchObject({ ok: true })
})

test('failures are forgotten after a day without any', async () => {
  const identifier = await anAccount()
  for (let i = 0; i < 5; i++) await attempt(identifier, 'sai')
  for (let i = 0; i < 4; i++) expect(await attempt(identifier, 'sai', 24 * 3600 + 1)).toEqual(WRONG)
  expect(await attempt(identifier, RIGHT, 24 * 3600 + 1)).toMatchObject({ ok: true })
})

test('thirty guesses at one account at once are five guesses', async () => {
  const identifier = await anAccount()
  const results = await Promise.all(Array.from({ length: 30 }, () => attempt(identifier, 'sai')))
  expect(results.filter((result) => 'refusal' in result && result.refusal === WRONG.refusal)).toHaveLength(5)
})

test('one address gets thirty failures over many accounts, then one each thirty seconds', async () => {
  const address = anAddress()
  const results = await Promise.all(
    Array.from({ length: 40 }, (_, i) => attempt(`ai-do-${i}`, '135791', 0, address)),
  )
  const refusals = results.map((result) => ('refusal' in result ? result.refusal : 'ok'))
  expect(refusals.filter((refusal) => refusal === WRONG.refusal)).toHaveLength(30)
  expect(await attempt('ai-do-50', '135791', 1, address)).toEqual({
    refusal: 'too-many-attempts',
    retryAt: at(31),
  })
  expect(await attempt('ai-do-51', '135791', 31, address)).toEqual(WRONG)
  expect(await attempt('ai-do-52', '135791', 32, address)).toMatchObject({ refusal: 'too-many-attempts' })
})

test('a school lab behind one address signs in at once, whatever the number of pupils', async () => {
  const address = anAddress()
  const identifier = await anAccount()
  for (let i = 0; i < 35; i++)
    expect(await attempt(identifier, RIGHT, i, address)).toMatchObject({ ok: true })
})

test('success does not empty the address’s bucket', async () => {
  const address = anAddress()
  const identifier = await anAccount()
  for (let i = 0; i < 29; i++) await attempt(`thu-lan-${i}`, 'sai-rồi', 0, address)
  expect(await attempt(identifier, RIGHT, 0, address)).toMatchObject({ ok: true })
  expect(await attempt('thu-lan-29', 'sai-rồi', 0, address)).toEqual(WRONG)
  expect(await attempt('thu-lan-30', 'sai-rồi', 0, address)).toMatchObject({ refusal: 'too-many-attempts' })
})

test('one child hammering at one account leaves the lab its room', async () => {
  const address = anAddress()
  for (let i = 0; i < 50; i++) await attempt('mot-ban-nghich', 'sai-rồi', 0, address)
  expect(await attempt(await anAccount(), RIGHT, 0, address)).toMatchObject({ ok: true })
})

test('counts carry neither the telephone number nor the address', async () => {
  await attempt('0987654321', 'sai-rồi', 0, '198.51.100.7')
  const rows = JSON.stringify(await db.throttle.findMany())
  expect(rows).not.toContain('987654321')
  expect(rows).not.toContain('198.51.100.7')
})

test('a demonstration account does not exist in production mode', async () => {
  const identifier = await anAccount(true)
  expect(await attempt(identifier, RIGHT)).toMatchObject({ ok: true })
  vi.stubEnv('NGOSO_MODE', 'production')
  expect(await attempt(identifier, RIGHT)).toEqual(WRONG)
})

test('an empty field is named', async () => {
  expect(await attempt(' ', 'x')).toEqual({ refusal: 'identifier-missing' })
  expect(await attempt('ai-do', '')).toEqual({ refusal: 'secret-missing' })
})
