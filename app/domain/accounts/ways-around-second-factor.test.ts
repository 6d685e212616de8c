import { expect, test } from 'vitest'
import { signedIn, withSecondFactor } from '#tests/support/second-factor'
import { db } from '~/db/client.server'
import { changeSecret } from './change-secret.server'
import { claimSignInLink } from './claim-sign-in-link.server'
import { deviceHash } from './device-hash.server'
import { endAllSessions } from './end-all-sessions.server'
import { acceptDevice } from './known-device-throttle.server'
import { listPeopleHere } from './people-here-queries.server'
import { readEntry, readSession } from './read-session.server'
import { showSecondFactor } from './show-second-factor.server'
import { signInByCard } from './sign-in-by-card.server'
import { signInHere } from './sign-in-here.server'
import { SIGN_IN_LINK } from './sign-in-link'
import { tokenHash } from './token-hash.server'

const NOON = new Date('2026-03-01T05:00:00Z')
const where = { address: '192.0.2.1', device: 'Chrome', now: NOON }

async function expectToWait(entered: object, personId: string) {
  const token = 'token' in entered ? String(entered.token) : ''
  expect(await readSession(token, NOON)).toBeNull()
  expect(await readEntry(token, NOON)).toMatchObject({ waiting: { personId } })
}

test('a card and its PIN', async () => {
  const { personId, secret } = await withSecondFactor(NOON)
  const token = 'a-card-of-22-letters-_'
  const card = { id: crypto.randomUUID(), personId, tokenHash: tokenHash(token), codeHash: '' }
  await db.signInCard.create({ data: { ...card, issuedAt: NOON, issuedById: personId, firstUsedAt: NOON } })
  await expectToWait(await signInByCard({ ...where, token, secret }), personId)
})

test('one’s own name on a shared device', async () => {
  const { personId, secret } = await withSecondFactor(NOON)
  const here = { deviceHash: deviceHash('x'.repeat(32)), personIds: [personId] }
  await acceptDevice({ personId, deviceHash: here.deviceHash, now: NOON })
  const [shown] = await listPeopleHere(here)
  await expectToWait(await signInHere({ ...where, ...here, handle: shown?.handle ?? '', secret }), personId)
})

test('a one-time link, which chooses a new secret and ends all sessions', async () => {
  const person = await withSecondFactor(NOON)
  const link = { tokenHash: tokenHash('link-of-mine'), purpose: SIGN_IN_LINK, personId: person.personId }
  const expiresAt = new Date(NOON.getTime() + 1000)
  await db.oneTimeLink.create({ data: { ...link, createdAt: NOON, expiresAt } })
  const claimed = await claimSignInLink({ ...where, token: 'link-of-mine', secret: '739155' })
  await expectToWait(claimed, person.personId)
  expect(await readEntry(person.token, NOON)).toBeNull()
})

test('another secret, or the end of all sessions, leaves the second factor as it is', async () => {
  const person = await withSecondFactor(NOON)
  const changed = { ...person, oldSecret: person.secret, newSecret: '739155', now: NOON }
  expect(await changeSecret(changed)).toEqual({ ok: true })
  await endAllSessions({ personId: person.personId })
  expect(await readEntry(person.token, NOON)).toBeNull()
  expect(await db.secondFactor.count({ where: { personId: person.personId } })).toBe(1)
})

test('a code of one’s own does not open another’s waiting session', async () => {
  const [one, other] = [await withSecondFactor(NOON), await signedIn(NOON)]
  const at = new Date(NOON.getTime() + 60_000)
  const shown = await showSecondFactor({
    ...{ personId: one.personId, sessionId: other.sessionId },
    ...{ code: one.codeOf(at), device: '', now: at },
  })
  expect('ok' in shown && (await readSession(shown.token, at))?.personId).toBe(one.personId)
  expect(await readSession(other.token, at)).toMatchObject({ personId: other.personId })
})
