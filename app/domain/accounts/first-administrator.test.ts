import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { aPerson } from '#tests/support/person'
import { db } from '~/db/client.server'
import { claimAdministration } from './claim-administration.server'
import { isAdministrationLinkValid } from './is-administration-link-valid.server'
import { isDemonstration } from './mode.server'
import { offerAdministration } from './offer-administration.server'
import { readSession } from './read-session.server'

const NOON = new Date('2026-03-01T05:00:00Z')
const NOT_VALID = { refusal: 'link-not-valid' }

beforeEach(async () => {
  vi.stubEnv('NGOSO_MODE', 'production')
  await db.person.deleteMany()
})
afterEach(() => {
  vi.unstubAllEnvs()
})

async function offer(now = NOON): Promise<string> {
  const linkToken = await offerAdministration(now)
  if (!linkToken) throw new Error('nothing offered')
  return linkToken
}
function claim(linkToken: string, identifier = 'quan-tri', now = NOON) {
  const typed = { displayName: 'Người đầu tiên', identifier, secret: 'cửa mở một lần' }
  return claimAdministration({ ...typed, linkToken, device: '', now })
}

test('the link makes one administrator for the whole country, and is spent', async () => {
  const linkToken = await offer()
  expect(await isAdministrationLinkValid(linkToken, NOON)).toBe(true)
  const result = await claim(linkToken)
  if (!('ok' in result)) throw new Error(result.refusal)
  expect(await db.role.findMany({ where: { personId: result.personId } })).toMatchObject([
    { kind: 'administrator', scopeKind: 'place', scopeId: 'vn' },
  ])
  // It counts once a second factor is set up.
  expect(await readSession(result.token, NOON)).toMatchObject({ roles: [], isHeldBack: true })
  expect(await isAdministrationLinkValid(linkToken, NOON)).toBe(false)
  expect(await claim(linkToken, 'quan-tri-hai')).toEqual(NOT_VALID)
  expect(await offerAdministration(NOON)).toBeNull()
})

test('two links used at the same moment make one administrator', async () => {
  const links = [await offer(), await offer()]
  const results = await Promise.all(links.map((link, i) => claim(link, `quan-tri-${i}`)))
  expect(results.filter((result) => 'ok' in result)).toHaveLength(1)
  expect(results).toContainEqual(NOT_VALID)
  expect(await db.person.count()).toBe(1)
})

test('one link used twice at the same moment makes one administrator', async () => {
  const link = await offer()
  const results = await Promise.all([claim(link, 'quan-tri-a'), claim(link, 'quan-tri-b')])
  expect(results.filter((result) => 'ok' in result)).toHaveLength(1)
  expect(await db.role.count()).toBe(1)
})

test('after 24 hours the link is worth nothing', async () => {
  const linkToken = await offer()
  expect(await claim(linkToken, 'quan-tri', new Date('2026-03-02T05:00:00Z'))).toEqual(NOT_VALID)
})

test('an invented link is refused', async () => {
  expect(await claim('abc')).toEqual(NOT_VALID)
})

test('a refused field does not use the link up', async () => {
  const linkToken = await offer()
  expect(await claim(linkToken, 'x')).toEqual({ field: 'identifier', refusal: 'identifier-too-short' })
  expect(await claim(linkToken)).toMatchObject({ ok: true })
})

test('the token is stored hashed', async () => {
  const linkToken = await offer()
  expect(JSON.stringify(await db.oneTimeLink.findMany())).not.toContain(linkToken)
})

test('a demonstration administrator does not stand in the way of the first real one', async () => {
  const personId = await aPerson({ isDemonstration: true })
  const role = { kind: 'administrator', scopeKind: 'place', scopeId: 'vn', grantedAt: NOON }
  await db.role.create({ data: { id: 'demo', personId, ...role } })
  expect(await claim(await offer())).toMatchObject({ ok: true })
})

test('demonstration mode offers nothing and takes no link', async () => {
  const linkToken = await offer()
  vi.stubEnv('NGOSO_MODE', 'demonstration')
  expect(await offerAdministration(NOON)).toBeNull()
  expect(await claim(linkToken)).toEqual(NOT_VALID)
})

test('a misspelt mode refuses to run rather than open the demonstration', () => {
  vi.stubEnv('NGOSO_MODE', 'prod')
  expect(() => isDemonstration()).toThrow('"prod"')
  vi.stubEnv('NGOSO_MODE', '')
  expect(isDemonstration()).toBe(true)
})
