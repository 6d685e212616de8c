import { afterEach, expect, test, vi } from 'vitest'
import { codeAt } from '#tests/support/authenticator'
import { signedIn, withSecondFactor } from '#tests/support/second-factor'
import { db, driver } from '~/db/client.server'
import { beginSecondFactor } from './begin-second-factor.server'
import { confirmSecondFactor } from './confirm-second-factor.server'
import { createSession } from './create-session.server'
import { readEntry, readSession } from './read-session.server'
import { removeSecondFactor } from './remove-second-factor.server'
import { readSecondFactor, readSetUp } from './second-factor-queries.server'
import { showSecondFactor } from './show-second-factor.server'
import { signIn } from './sign-in.server'
import { tokenHash } from './token-hash.server'

const NOON = new Date('2026-03-01T05:00:00Z')
const after = (seconds: number) => new Date(NOON.getTime() + seconds * 1000)

afterEach(() => {
  vi.unstubAllEnvs()
})

/** A session that waits for the second factor. */
async function waiting(person: { personId: string }, now: Date) {
  const token = await createSession({ personId: person.personId, device: '', now })
  return { personId: person.personId, sessionId: tokenHash(token), token, device: 'Chrome' }
}

test('a set-up counts for nothing before its first code, and asks for the secret first', async () => {
  const person = await signedIn(NOON)
  expect(await beginSecondFactor({ ...person, secret: '000000', now: NOON })).toEqual({
    field: 'secret',
    refusal: 'wrong-secret',
  })
  expect(await readSetUp(person.personId, NOON)).toBeNull()
  expect(await beginSecondFactor({ ...person, now: NOON })).toEqual({ ok: true })
  expect(await readSession(person.token, NOON)).toMatchObject({ hasSecondFactor: false })
  expect(await confirmSecondFactor({ ...person, code: '', now: NOON })).toMatchObject({
    refusal: 'code-missing',
  })
  expect(await confirmSecondFactor({ ...person, code: '12345', now: NOON })).toMatchObject({
    refusal: 'wrong-code',
  })
  expect((await readSecondFactor(person.personId)).confirmedAt).toBeNull()
})

test('a set-up that was begun half an hour ago is begun anew', async () => {
  const person = await signedIn(NOON)
  await beginSecondFactor({ ...person, now: NOON })
  const { secret } = (await readSetUp(person.personId, after(1800))) ?? { secret: '' }
  const late = after(1801)
  const code = codeAt(secret, late)
  expect(await confirmSecondFactor({ ...person, code, now: late })).toEqual({ refusal: 'not-begun' })
})

test('the first code turns it on, stays signed in here and ends all other sessions', async () => {
  const person = await signedIn(NOON)
  const elsewhere = await createSession({ personId: person.personId, device: '', now: NOON })
  await beginSecondFactor({ ...person, now: NOON })
  const { secret, address } = (await readSetUp(person.personId, NOON)) ?? { secret: '', address: '' }
  expect(new URL(address).searchParams.get('secret')).toBe(secret)
  const result = await confirmSecondFactor({ ...person, code: codeAt(secret, NOON), now: NOON })
  expect(result).toMatchObject({ ok: true })
  expect('ok' in result && new Set(result.recoveryCodes).size).toBe(10)
  expect(await readSession(person.token, NOON)).toMatchObject({ hasSecondFactor: true })
  expect(await readEntry(elsewhere, NOON)).toBeNull()
  expect(await beginSecondFactor({ ...person, now: NOON })).toEqual({ refusal: 'already-set-up' })
  expect(await readSetUp(person.personId, NOON)).toBeNull()
  const log = await db.auditEntry.findMany({ where: { subjectId: person.personId } })
  expect(log.map(({ action }) => action)).toEqual(['add-second-factor'])
})

test('neither the shared secret nor a recovery code stands in the database', async () => {
  const person = await signedIn(NOON)
  await beginSecondFactor({ ...person, now: NOON })
  const { secret } = (await readSetUp(person.personId, NOON)) ?? { secret: '' }
  const done = await confirmSecondFactor({ ...person, code: codeAt(secret, NOON), now: NOON })
  const row = JSON.stringify(await db.secondFactor.findUnique({ where: { personId: person.personId } }))
  expect(row).not.toContain(secret)
  const codes = 'ok' in done ? done.recoveryCodes : []
  expect(codes).toHaveLength(10)
  for (const code of codes) expect(row).not.toContain(code)
})

test('a shared secret copied to another person’s row opens nothing', async () => {
  const [one, other] = [await withSecondFactor(NOON), await withSecondFactor(NOON)]
  const { secret } = await db.secondFactor.findUniqueOrThrow({ where: { personId: one.personId } })
  await db.secondFactor.update({ where: { personId: other.personId }, data: { secret } })
  const at = after(60)
  expect(await showSecondFactor({ ...(await waiting(other, at)), code: one.codeOf(at), now: at })).toEqual({
    field: 'code',
    refusal: 'not-readable',
  })
})

test('after the password nobody is signed in before the second factor, within one query', async () => {
  const person = await withSecondFactor(NOON)
  const at = after(60)
  const entered = await signIn({ ...person, address: '192.0.2.1', device: '', now: at })
  const token = 'ok' in entered ? entered.token : ''
  const queries = vi.spyOn(driver, 'queryRaw')
  expect(await readSession(token, at)).toBeNull()
  expect(queries).toHaveBeenCalledTimes(1)
  vi.restoreAllMocks()
  expect(await readEntry(token, at)).toMatchObject({ waiting: { personId: person.personId } })
  const asked = { personId: person.personId, sessionId: tokenHash(token), device: '' }
  const shown = await showSecondFactor({ ...asked, code: person.codeOf(at), now: at })
  expect(await readSession('ok' in shown ? shown.token : '', at)).toMatchObject({ hasSecondFactor: true })
  expect(await readEntry(token, at)).toBeNull() // the one that waited is gone
})

test('the question waits a quarter of an hour', async () => {
  const person = await withSecondFactor(NOON)
  const { token } = await waiting(person, NOON)
  expect(await readEntry(token, after(900))).toMatchObject({ waiting: {} })
  expect(await readEntry(token, after(901))).toBeNull()
})

test('a code works once, one step early or late, and not two steps off', async () => {
  const person = await withSecondFactor(NOON)
  const show = async (code: string, now: Date) =>
    await showSecondFactor({ ...(await waiting(person, now)), code, now })
  const at = after(600)
  expect(await show(person.codeOf(after(540)), at)).toMatchObject({ refusal: 'wrong-code' })
  expect(await show(person.codeOf(after(660)), at)).toMatchObject({ refusal: 'wrong-code' })
  expect(await show(person.codeOf(after(570)), at)).toMatchObject({ ok: true })
  expect(await show(person.codeOf(after(570)), at)).toMatchObject({ refusal: 'code-used' })
  expect(await show(person.codeOf(after(630)), at)).toMatchObject({ ok: true })
  expect(await show(person.codeOf(at), at)).toMatchObject({ refusal: 'code-used' }) // older than the last one taken
})

test('of the same code sent twice at the same moment one is taken', async () => {
  const person = await withSecondFactor(NOON)
  const at = after(60)
  const asked = [await waiting(person, at), await waiting(person, at)]
  const code = person.codeOf(at)
  const answers = await Promise.all(asked.map((each) => showSecondFactor({ ...each, code, now: at })))
  expect(answers.filter((each) => 'ok' in each)).toHaveLength(1)
})

test('digits are understood with spaces and in full width', async () => {
  const person = await withSecondFactor(NOON)
  const at = after(60)
  const wide = [...person.codeOf(at)].map((digit) => String.fromCodePoint(0xff10 + Number(digit))).join(' ')
  expect(await showSecondFactor({ ...(await waiting(person, at)), code: wide, now: at })).toMatchObject({
    ok: true,
  })
})

test('a recovery code works once, however it is typed, and is written down', async () => {
  const person = await withSecondFactor(NOON)
  const [code = ''] = person.recoveryCodes
  const typed = ` ${code.toLowerCase().replaceAll('-', ' ')}`
  const show = async () =>
    await showSecondFactor({ ...(await waiting(person, NOON)), code: typed, now: NOON })
  expect(await show()).toMatchObject({ ok: true, by: 'recovery' })
  expect((await readSecondFactor(person.personId)).codesLeft).toBe(9)
  expect(await show()).toMatchObject({ refusal: 'wrong-code' })
  const log = await db.auditEntry.findMany({ where: { subjectId: person.personId }, orderBy: { id: 'asc' } })
  expect(log.map(({ action }) => action).sort()).toEqual(['add-second-factor', 'use-recovery-code'])
})

test('somebody else’s recovery code opens nothing', async () => {
  const [one, other] = [await withSecondFactor(NOON), await withSecondFactor(NOON)]
  const [code = ''] = other.recoveryCodes
  expect(await showSecondFactor({ ...(await waiting(one, NOON)), code, now: NOON })).toMatchObject({
    refusal: 'wrong-code',
  })
})

test('after five wrong codes the door is shut, longer each time, also for a right code and a new sign-in', async () => {
  const person = await withSecondFactor(NOON)
  const show = async (code: string, now: Date) =>
    await showSecondFactor({ ...(await waiting(person, now)), code, now })
  for (let guess = 0; guess < 5; guess++)
    expect(await show('000000', NOON)).toMatchObject({ refusal: 'wrong-code' })
  expect(await show(person.codeOf(after(29)), after(29))).toEqual({
    refusal: 'too-many-attempts',
    retryAt: after(30),
  })
  expect(await show('00000a', after(31))).toMatchObject({ refusal: 'wrong-code' })
  expect(await show(person.recoveryCodes[0] ?? '', after(90))).toMatchObject({ retryAt: after(91) })
  const later = after(95)
  expect(await show(person.codeOf(later), later)).toMatchObject({ ok: true })
  const again = after(125)
  expect(await show('000000', again)).toMatchObject({ refusal: 'wrong-code' }) // counted anew
})

test('turning it off asks for the secret and a code', async () => {
  const person = await withSecondFactor(NOON)
  const at = after(60)
  const code = person.codeOf(at)
  expect(await removeSecondFactor({ ...person, secret: '111222', code, now: at })).toMatchObject({
    refusal: 'wrong-secret',
  })
  expect(await removeSecondFactor({ ...person, code: '', now: at })).toMatchObject({
    refusal: 'code-missing',
  })
  expect(await removeSecondFactor({ ...person, code: '000000', now: at })).toMatchObject({
    refusal: 'wrong-code',
  })
  const { token: never } = await waiting(person, at)
  expect(await removeSecondFactor({ ...person, code, now: at })).toEqual({ ok: true })
  expect(await readEntry(never, at)).toBeNull() // what waited for a code was never let in
  expect(await db.secondFactor.count({ where: { personId: person.personId } })).toBe(0)
  const entered = await signIn({ ...person, address: '192.0.2.1', device: '', now: at })
  expect(await readSession('ok' in entered ? entered.token : '', at)).not.toBeNull()
})

test('with a key of the operator’s new secrets need it, and older ones stay readable beside it', async () => {
  const older = await withSecondFactor(NOON)
  vi.stubEnv('NGOSO_SEALING_KEY', Buffer.alloc(32, 7).toString('base64'))
  const newer = await withSecondFactor(NOON)
  const at = after(60)
  const show = async (person: typeof older) =>
    await showSecondFactor({ ...(await waiting(person, at)), code: person.codeOf(at), now: at })
  expect(await show(older)).toMatchObject({ ok: true })
  expect(await show(newer)).toMatchObject({ ok: true })
  vi.stubEnv('NGOSO_SEALING_KEY', '')
  const lost = { ...(await waiting(newer, at)), now: at }
  expect(await showSecondFactor({ ...lost, code: newer.codeOf(after(90)) })).toMatchObject({
    refusal: 'not-readable',
  })
  expect(await showSecondFactor({ ...lost, code: newer.recoveryCodes[0] ?? '' })).toMatchObject({ ok: true })
  vi.stubEnv('NGOSO_SEALING_KEY', 'short')
  await expect(withSecondFactor(NOON)).rejects.toThrow('NGOSO_SEALING_KEY')
})

test('a demonstration account, which many share, cannot have one', async () => {
  const person = await signedIn(NOON, { isDemonstration: true })
  expect(await beginSecondFactor({ ...person, now: NOON })).toEqual({ refusal: 'demonstration-account' })
})
