import { afterEach, expect, test, vi } from 'vitest'
import { aPerson } from '#tests/support/person'
import { aPlacesProvince } from '#tests/support/places-province'
import { ROSTER_DAY } from '#tests/support/roster'
import { withSecondFactor } from '#tests/support/second-factor'
import { db } from '~/db/client.server'
import { readCountingRoles } from '~/domain/accounts/read-counting-roles.server'
import { readSession } from '~/domain/accounts/read-session.server'
import { commitImport, undoImport } from '../move-import.server'
import { workOnImport } from '../work-on-import.server'

const DAY = 24 * 3_600_000
const later = (days: number) => new Date(ROSTER_DAY.getTime() + days * DAY)

afterEach(() => {
  vi.unstubAllEnvs()
})

test('an office that is held back for lack of a second factor writes no place and takes none back', async () => {
  const { commune, communeOfficer: viewer, review } = await aPlacesProvince('held')
  const count = (name: string) => db.place.count({ where: { name } })
  const written = await review(viewer, commune, ['1', 'thôn Vừa Ghi', '', ''])
  const waiting = await review(viewer, commune, ['1', 'thôn Chờ Ghi', '', ''])
  vi.stubEnv('NGOSO_MODE', 'production')
  await commitImport({ viewer, importId: written, now: ROSTER_DAY })
  await workOnImport(written, () => later(13))
  expect(await count('thôn Vừa Ghi')).toBe(1) // fourteen days are given

  await commitImport({ viewer, importId: waiting, now: ROSTER_DAY })
  await workOnImport(waiting, () => later(15))
  expect(await count('thôn Chờ Ghi')).toBe(0)
  const row = await db.rosterRow.findFirstOrThrow({ where: { importId: waiting } })
  expect(JSON.parse(row.findings)).toMatchObject([{ code: 'not-written' }])

  await undoImport({ viewer, importId: written, now: later(13) })
  await workOnImport(written, () => later(15))
  expect(await count('thôn Vừa Ghi')).toBe(1)
})

test('the roles that count are those that a session carries', async () => {
  const role = { kind: 'administrator', scopeKind: 'place', scopeId: 'p', grantedAt: ROSTER_DAY }
  const sure = await withSecondFactor(ROSTER_DAY)
  const bare = await aPerson()
  const shown = await aPerson({ isDemonstration: true })
  for (const personId of [sure.personId, bare, shown])
    await db.role.create({ data: { id: crypto.randomUUID(), personId, ...role } })
  const ended = { ...role, scopeId: 'q', endsAt: later(1) }
  await db.role.create({ data: { id: crypto.randomUUID(), personId: sure.personId, ...ended } })
  const begins = { ...role, scopeId: 'r', startsAt: later(3) }
  await db.role.create({ data: { id: crypto.randomUUID(), personId: sure.personId, ...begins } })

  const administrator = { kind: 'administrator', scopeKind: 'place', scopeId: 'p', seesNames: false }
  expect(await readCountingRoles(bare, later(2))).toEqual([administrator]) // in the demonstration
  vi.stubEnv('NGOSO_MODE', 'production')
  expect(await readCountingRoles(bare, later(2))).toEqual([])
  expect(await readCountingRoles(shown, later(2))).toEqual([])
  expect(await readCountingRoles('nobody', later(2))).toEqual([])
  expect(await readCountingRoles(sure.personId, later(2))).toEqual([administrator])
  await db.session.updateMany({ where: { personId: sure.personId }, data: { secondFactorAt: ROSTER_DAY } })
  expect((await readSession(sure.token, later(2)))?.roles).toEqual([administrator])
})
