import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import {
  answerOfProvider,
  type IdentityProvider,
  startIdentityProvider,
} from '#tests/support/identity-provider'
import { signedIn, withSecondFactor } from '#tests/support/second-factor'
import { db } from '~/db/client.server'
import { finishOutsideSignIn } from './finish-outside-sign-in.server'
import { linkIdentity } from './link-identity.server'
import { outsideOrigins, outsideSettings } from './outside-settings.server'
import { readEntry, readSession } from './read-session.server'
import { registerFromOutside } from './register-from-outside.server'
import { signIn } from './sign-in.server'
import { signInFromOutside } from './sign-in-from-outside.server'
import { type OutsideAttempt, startOutsideSignIn } from './start-outside-sign-in.server'
import { unlinkIdentity } from './unlink-identity.server'

const redirectTo = 'http://127.0.0.1:3000/dang-nhap/ngoai/ve'
const PEOPLE = { hanh: 'Nguyễn Thị Hạnh', po: 'Lò Văn Pó' }
let provider: IdentityProvider

beforeAll(async () => {
  provider = await startIdentityProvider(PEOPLE)
})
afterAll(() => provider.stop())
afterEach(() => {
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
})

function configure(changed: Record<string, string> = {}) {
  for (const [name, value] of Object.entries({ ...provider.settings, ...changed })) vi.stubEnv(name, value)
  vi.spyOn(console, 'warn').mockReturnValue()
}

async function start() {
  const started = await startOutsideSignIn({ redirectTo, now: new Date() })
  if (!('ok' in started)) throw new Error(started.refusal)
  return started
}

async function finish(answer: URL, attempt: OutsideAttempt) {
  return await finishOutsideSignIn({ answer, attempt, now: new Date() })
}

/** An identity that no other test has, and how one enters with it. */
function anIdentity() {
  return { issuer: provider.issuer, subject: crypto.randomUUID(), device: 'Chrome', now: new Date() }
}

test('without settings there is no outside sign-in, and no form leads away', async () => {
  expect(outsideSettings()).toBeNull()
  expect(outsideOrigins()).toEqual([])
  expect(await startOutsideSignIn({ redirectTo, now: new Date() })).toEqual({ refusal: 'not-configured' })
})

test('a provider that speaks without HTTPS from elsewhere is refused', () => {
  configure({ NGOSO_OIDC_ISSUER: 'http://id.example.vn' })
  expect(() => outsideSettings()).toThrow('https://')
})

test('the provider tells who it is: issuer, subject and name', async () => {
  configure()
  const { address, attempt } = await start()
  const asked = new URL(address).searchParams
  expect(asked.get('code_challenge_method')).toBe('S256')
  expect([asked.get('state'), asked.get('nonce')]).toEqual([attempt.state, attempt.nonce])
  expect(address).not.toContain(attempt.verifier)
  expect(outsideOrigins()).toEqual([provider.issuer])
  expect(await finish(await answerOfProvider(address, 'hanh'), attempt)).toEqual({
    ...{ ok: true, issuer: provider.issuer, subject: 'hanh', name: 'Nguyễn Thị Hạnh' },
  })
})

test('an answer to another attempt, or one used before, is not believed', async () => {
  configure()
  const [one, other] = [await start(), await start()]
  const answer = await answerOfProvider(one.address, 'po')
  const not = { refusal: 'answer-not-valid' }
  expect(await finish(answer, other.attempt)).toEqual(not)
  expect(await finish(answer, { ...one.attempt, nonce: other.attempt.nonce })).toEqual(not)
  const second = await start()
  const usable = await answerOfProvider(second.address, 'po')
  expect(await finish(usable, { ...second.attempt, verifier: other.attempt.verifier })).toEqual(not)
  const third = await start()
  const once = await answerOfProvider(third.address, 'po')
  expect(await finish(once, third.attempt)).toMatchObject({ ok: true })
  expect(await finish(once, third.attempt)).toEqual(not)
  const forged = new URL(once)
  forged.searchParams.set('iss', 'https://id.example.vn')
  expect(await finish(forged, third.attempt)).toEqual(not)
})

test('who declines, a provider that is away, and a wrong client are told apart', async () => {
  configure()
  const { address, attempt } = await start()
  expect(await finish(await answerOfProvider(address, ''), attempt)).toEqual({ refusal: 'declined' })
  configure({ NGOSO_OIDC_CLIENT_SECRET: 'another secret than the one agreed upon' })
  const wrong = await start()
  expect(await finish(await answerOfProvider(wrong.address, 'po'), wrong.attempt)).toEqual({
    refusal: 'answer-not-valid',
  })
  configure({ NGOSO_OIDC_ISSUER: 'http://127.0.0.1:9' })
  expect(await startOutsideSignIn({ redirectTo, now: new Date() })).toEqual({ refusal: 'provider-away' })
})

test('an unknown identity enters nobody, whatever it is called; registered, it enters its own account', async () => {
  await signedIn(new Date(), { displayName: 'Nguyễn Thị Hạnh' })
  const outside = anIdentity()
  expect(await signInFromOutside(outside)).toEqual({ refusal: 'unknown-identity' })
  const asked = { ...outside, address: '192.0.2.1' }
  expect(await registerFromOutside({ ...asked, displayName: '079201001234' })).toEqual({
    field: 'displayName',
    refusal: 'looks-like-citizen-number',
  })
  const registered = await registerFromOutside({ ...asked, displayName: ' Nguyễn Thị Hạnh ' })
  const personId = 'ok' in registered ? registered.personId : ''
  const person = await db.person.findUniqueOrThrow({ where: { id: personId } })
  expect(person).toMatchObject({ displayName: 'Nguyễn Thị Hạnh', secretKind: 'outside' })
  expect(person.identifier).toMatch(/^nguyenthihanh\d*$/)
  expect(await signInFromOutside(outside)).toMatchObject({ ok: true, personId })
  expect(await registerFromOutside({ ...asked, displayName: 'A' })).toEqual({ refusal: 'linked-elsewhere' })
  expect(
    await signIn({
      identifier: person.identifier,
      secret: '482913',
      address: '192.0.2.1',
      device: '',
      now: asked.now,
    }),
  ).toMatchObject({ refusal: 'wrong-identifier-or-secret' })
})

test('of two who register the same identity at once one account is made', async () => {
  const asked = { ...anIdentity(), displayName: 'Lò Văn Pó', address: '192.0.2.1' }
  const results = await Promise.all([registerFromOutside(asked), registerFromOutside(asked)])
  expect(results.filter((result) => 'ok' in result)).toHaveLength(1)
  expect(await db.externalIdentity.count({ where: { subject: asked.subject } })).toBe(1)
})

test('a second factor of ours is asked for also after signing in outside', async () => {
  const now = new Date()
  const person = await withSecondFactor(now)
  const outside = anIdentity()
  await linkIdentity({ ...outside, personId: person.personId })
  const entered = await signInFromOutside(outside)
  const token = 'ok' in entered ? entered.token : ''
  expect(await readSession(token, now)).toBeNull()
  expect(await readEntry(token, now)).toMatchObject({ waiting: { personId: person.personId } })
})

test('an identity stays with whom it was linked to first; a demonstration account is linked to nobody', async () => {
  const now = new Date()
  const [one, other] = [await signedIn(now), await signedIn(now)]
  const example = await signedIn(now, { isDemonstration: true })
  const outside = anIdentity()
  const link = async (personId: string) => await linkIdentity({ ...outside, personId })
  expect(await link(example.personId)).toEqual({ refusal: 'demonstration-account' })
  expect(await link(one.personId)).toEqual({ ok: true })
  expect(await link(one.personId)).toEqual({ ok: true })
  expect(await link(other.personId)).toEqual({ refusal: 'linked-elsewhere' })
  expect(await signInFromOutside(outside)).toMatchObject({ personId: one.personId })
})

test('it is unlinked only while another way to sign in remains', async () => {
  const outside = anIdentity()
  const asked = { ...outside, displayName: 'Lò Văn Pó', address: '192.0.2.1' }
  const registered = await registerFromOutside(asked)
  const personId = 'ok' in registered ? registered.personId : ''
  const unlink = async (id: string) =>
    await unlinkIdentity({ personId: id, issuer: outside.issuer, now: outside.now })
  expect(await unlink(personId)).toEqual({ refusal: 'only-way' })
  expect(await signInFromOutside(outside)).toMatchObject({ ok: true })
  const person = await signedIn(outside.now)
  const second = anIdentity()
  await linkIdentity({ ...second, personId: person.personId })
  expect(await unlink(person.personId)).toEqual({ ok: true })
  expect(await signInFromOutside(second)).toEqual({ refusal: 'unknown-identity' })
  const log = await db.auditEntry.findMany({ where: { subjectId: person.personId }, orderBy: { at: 'asc' } })
  expect(log.map(({ action }) => action).sort()).toEqual(['link-identity', 'unlink-identity'])
})
