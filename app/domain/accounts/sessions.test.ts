import { afterEach, expect, test, vi } from 'vitest'
import { aPerson } from '#tests/support/person'
import { db, driver } from '~/db/client.server'
import { createSession } from './create-session.server'
import { endAllSessions } from './end-all-sessions.server'
import { endSession } from './end-session.server'
import { readSession } from './read-session.server'
import { listSessions } from './session-queries.server'
import { sweepAccounts } from './sweep-accounts.server'

const NOON = new Date('2026-03-01T05:00:00Z')
const after = (days: number, minutes = 0) => new Date(NOON.getTime() + (days * 24 * 60 + minutes) * 60_000)

afterEach(() => {
  vi.unstubAllEnvs()
})

test('a session tells who it is and what they may do', async () => {
  const personId = await aPerson({ displayName: 'Đỗ Minh Châu', locale: 'en' })
  for (const scopeId of ['c1', 'c2'])
    await db.role.create({
      data: { id: scopeId, personId, kind: 'trainer', scopeKind: 'class', scopeId, grantedAt: NOON },
    })
  const token = await createSession({ personId, device: 'Chrome, Android', now: NOON })
  const session = await readSession(token, after(0, 5))
  expect(session).toMatchObject({
    ...{ personId, displayName: 'Đỗ Minh Châu', locale: 'en', isDemonstration: false, freshToken: null },
    expiresAt: after(30),
  })
  expect(session?.roles.map((role) => role.scopeId).sort()).toEqual(['c1', 'c2'])
})

test('the token itself is nowhere in the database', async () => {
  const personId = await aPerson()
  const token = await createSession({ personId, device: '', now: NOON })
  const rows = await db.session.findMany({ where: { personId } })
  expect(rows).toHaveLength(1)
  expect(JSON.stringify(rows)).not.toContain(token)
})

test('reading a session is one query', async () => {
  const personId = await aPerson()
  const token = await createSession({ personId, device: '', now: NOON })
  const queries = vi.spyOn(driver, 'queryRaw')
  const update = vi.spyOn(db.session, 'updateMany')
  await readSession(token, after(0, 9))
  expect(queries).toHaveBeenCalledTimes(1)
  expect(update).not.toHaveBeenCalled()
  vi.restoreAllMocks()
})

test('when a session was last seen is written at most every ten minutes', async () => {
  const personId = await aPerson()
  const token = await createSession({ personId, device: 'Firefox, Windows', now: NOON })
  const seen = async (minutes: number) => {
    await readSession(token, after(0, minutes))
    return (await listSessions({ personId, now: NOON }))[0]?.lastSeenAt
  }
  expect(await seen(9)).toEqual(NOON)
  expect(await seen(10)).toEqual(after(0, 10))
  expect(await seen(19)).toEqual(after(0, 10))
})

test('a session is renewed once half of its thirty days are gone, and the cookie is sent again', async () => {
  const personId = await aPerson()
  const token = await createSession({ personId, device: '', now: NOON })
  expect((await readSession(token, after(14)))?.freshToken).toBeNull()
  expect(await readSession(token, after(16))).toMatchObject({ freshToken: token, expiresAt: after(46) })
  expect(await readSession(token, after(45))).toMatchObject({ personId })
})

test('a session that nobody used for thirty days is over', async () => {
  const personId = await aPerson()
  const token = await createSession({ personId, device: '', now: NOON })
  expect(await readSession(token, after(30, 1))).toBeNull()
  expect(await readSession(token, after(1))).toBeNull()
})

test('an unknown or malformed token is nobody', async () => {
  expect(await readSession('a'.repeat(40), NOON)).toBeNull()
  expect(await readSession('', NOON)).toBeNull()
  expect(await readSession("' OR 1=1 --", NOON)).toBeNull()
})

test('signing out ends that session only, and never somebody else’s', async () => {
  const [personId, stranger] = [await aPerson(), await aPerson()]
  const here = await createSession({ personId, device: 'here', now: NOON })
  const there = await createSession({ personId, device: 'there', now: NOON })
  const sessionId = (await readSession(here, NOON))?.sessionId ?? ''
  await endSession({ personId: stranger, sessionId })
  expect(await readSession(here, NOON)).not.toBeNull()
  await endSession({ personId, sessionId })
  expect(await readSession(here, NOON)).toBeNull()
  expect(await readSession(there, NOON)).not.toBeNull()
})

test('signing out everywhere else keeps this session; everywhere keeps none', async () => {
  const personId = await aPerson()
  const here = await createSession({ personId, device: 'here', now: NOON })
  await createSession({ personId, device: 'there', now: NOON })
  const exceptSessionId = (await readSession(here, NOON))?.sessionId
  await endAllSessions({ personId, exceptSessionId })
  expect((await listSessions({ personId, now: NOON })).map((each) => each.device)).toEqual(['here'])
  await endAllSessions({ personId })
  expect(await listSessions({ personId, now: NOON })).toEqual([])
})

test('a demonstration account’s session is worth nothing in production mode', async () => {
  const personId = await aPerson({ isDemonstration: true })
  const token = await createSession({ personId, device: '', now: NOON })
  expect(await readSession(token, NOON)).toMatchObject({ isDemonstration: true })
  vi.stubEnv('NGOSO_MODE', 'production')
  expect(await readSession(token, NOON)).toBeNull()
})

test('sweeping deletes expired sessions and leaves the others', async () => {
  const personId = await aPerson()
  await createSession({ personId, device: 'old', now: after(-31) })
  await createSession({ personId, device: 'new', now: NOON })
  await sweepAccounts(NOON)
  const rows = await db.session.findMany({ where: { personId } })
  expect(rows.map((row) => row.device)).toEqual(['new'])
})

test('sweeping forgets failures after a month and devices after a year without them', async () => {
  const personId = await aPerson()
  const [recent, old] = [after(-30), after(-500)]
  await db.throttle.createMany({
    data: [
      { key: 'old', failures: 9, lastFailedAt: old },
      { key: 'recent', failures: 9, lastFailedAt: recent },
    ],
  })
  await db.knownDevice.createMany({
    data: [
      { personId, deviceHash: 'old', seenAt: old },
      { personId, deviceHash: 'recent', seenAt: recent },
    ],
  })
  await sweepAccounts(NOON)
  expect((await db.throttle.findMany()).map((row) => row.key)).toEqual(['recent'])
  expect((await db.knownDevice.findMany({ where: { personId } })).map((row) => row.deviceHash)).toEqual([
    'recent',
  ])
})
