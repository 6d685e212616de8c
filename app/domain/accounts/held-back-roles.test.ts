import { afterEach, expect, test, vi } from 'vitest'
import { codeAt } from '#tests/support/authenticator'
import { signedIn } from '#tests/support/second-factor'
import { db } from '~/db/client.server'
import { beginSecondFactor } from './begin-second-factor.server'
import { confirmSecondFactor } from './confirm-second-factor.server'
import { countingRoles } from './held-back-roles'
import { readSession } from './read-session.server'
import { readSetUp } from './second-factor-queries.server'

const NOON = new Date('2026-03-01T05:00:00Z')
const DAY = 24 * 3_600_000

afterEach(() => {
  vi.unstubAllEnvs()
})

test('a second office does not begin the fourteen days anew', () => {
  const office = (scopeId: string, days: number) => ({
    role: { kind: 'commune-officer', scopeKind: 'place', scopeId } as const,
    since: new Date(NOON.getTime() - days * DAY),
  })
  const asked = { hasSecondFactor: false, isAsked: true, now: NOON }
  expect(countingRoles([office('a', 20), office('b', 1)], asked)).toEqual({ roles: [], isHeldBack: true })
  expect(countingRoles([office('b', 1)], asked)).toMatchObject({ isHeldBack: false })
})

test.each([
  ['administrator', 0, true],
  ['commune-officer', 13, false],
  ['province-officer', 15, true],
  ['trainer', 400, false],
] as const)(
  'in production an office without a second factor: %s after %i days',
  async (kind, days, isHeldBack) => {
    const person = await signedIn(NOON)
    const role = {
      id: crypto.randomUUID(),
      personId: person.personId,
      kind,
      scopeKind: 'place',
      scopeId: 'p',
    }
    const grantedAt = new Date(NOON.getTime() - days * DAY)
    await db.role.create({ data: { ...role, grantedAt } })
    const read = async () => await readSession(person.token, NOON)
    expect(await read()).toMatchObject({ isHeldBack: false, roles: [{ kind }] }) // in the demonstration
    vi.stubEnv('NGOSO_MODE', 'production')
    expect(await read()).toMatchObject({ isHeldBack, roles: isHeldBack ? [] : [{ kind }] })
    await beginSecondFactor({ ...person, now: NOON })
    expect(await read()).toMatchObject({ isHeldBack }) // begun is not set up
    const { secret } = (await readSetUp(person.personId, NOON)) ?? { secret: '' }
    await confirmSecondFactor({ ...person, code: codeAt(secret, NOON), now: NOON })
    expect(await read()).toMatchObject({ isHeldBack: false, roles: [{ kind }] })
  },
)
