import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { aCommune } from '#tests/support/commune'
import { anOfficer } from '#tests/support/officer'
import { db } from '~/db/client.server'
import { addPlace } from './add-place.server'
import { mergePlaces } from './merge-places.server'
import { movePlace } from './move-place.server'
import { type PlaceAsOf, readPlacesAsOf } from './place-history-queries.server'
import { renamePlace } from './rename-place.server'
import { splitPlace } from './split-place.server'

const NOW = new Date('2026-11-29T05:00:00Z')
const DAYS = ['2026-01-05', '2026-03-01', '2026-03-02', '2026-06-30', '2026-09-01', '2026-11-29']

type Step = { verb: 'add' | 'rename' | 'move' | 'merge' | 'split'; a: number; b: number; day: number }

const anyStep: fc.Arbitrary<Step> = fc.record({
  verb: fc.constantFrom('add', 'rename', 'move', 'merge', 'split'),
  a: fc.nat(99),
  b: fc.nat(99),
  day: fc.nat(DAYS.length - 1),
})

test('whatever is renamed, moved, merged and split: days before stay as they were, no time is missing or double, nothing goes in circles', async () => {
  let world = 0
  const property = fc.asyncProperty(fc.array(anyStep, { minLength: 4, maxLength: 14 }), async (steps) => {
    const { country, village, commune } = await aCommune(`world-${world++}`)
    const viewer = anOfficer('administrator', country)
    for (const name of ['Một', 'Hai'])
      await addPlace({ viewer, parentId: commune, kindId: 'thon', name, on: '2025-12-01', now: NOW })
    let days = await treesOf(country)
    let made = 0
    for (const step of steps) {
      const result = await take(step, country, viewer, made++)
      const after = await treesOf(country)
      // The day from which it holds; refused, nothing at all may have changed.
      const since = result ? (DAYS[step.day] ?? '') : '9999'
      for (const [day, tree] of after)
        if (day < since) expect(tree, `${step.verb} as of ${day}`).toEqual(days.get(day))
      days = after
      for (const tree of after.values()) expectNoCircle(tree, country)
    }
    expect(village).not.toBe('')
    await expectWholePeriods(country)
  })
  await fc.assert(property, { numRuns: 15 })
}, 120_000)

async function take(
  step: Step,
  country: string,
  viewer: ReturnType<typeof anOfficer>,
  made: number,
): Promise<boolean> {
  const ids = (await readPlacesAsOf('2026-11-29', country)).map((place) => place.id)
  const pick = (at: number) => ids[at % ids.length] ?? ''
  const [placeId, other, on] = [pick(step.a), pick(step.b), DAYS[step.day] ?? '']
  const by = { viewer, on, now: NOW }
  const results = {
    add: () => addPlace({ ...by, parentId: placeId, kindId: 'thon', name: `Mới ${made}` }),
    rename: () => renamePlace({ ...by, placeId, name: `thôn Tên ${made}` }),
    move: () => movePlace({ ...by, placeId, parentId: other }),
    merge: () => mergePlaces({ ...by, placeId, intoId: other }),
    split: () => splitPlace({ ...by, placeId, names: [`thôn ${made} Trên`, `thôn ${made} Dưới`] }),
  }
  return 'ok' in (await results[step.verb]())
}

async function treesOf(country: string): Promise<Map<string, PlaceAsOf[]>> {
  const days = ['2025-07-01', '2025-12-31', ...DAYS]
  return new Map(
    await Promise.all(days.map(async (day) => [day, await readPlacesAsOf(day, country)] as const)),
  )
}

/** Every place is reached from the root once, and its parent stood on that day. */
function expectNoCircle(tree: readonly PlaceAsOf[], root: string): void {
  const byId = new Map(tree.map((place) => [place.id, place]))
  expect(byId.size).toBe(tree.length)
  for (const place of tree) {
    let [at, steps] = [place, 0]
    while (at.id !== root && steps++ < 50) at = byId.get(at.parentId ?? '') ?? at
    expect(at.id).toBe(root)
  }
}

/** One period ends where the next begins, only the last is open, and it says what the place is now. */
async function expectWholePeriods(country: string): Promise<void> {
  for (const { id } of await readPlacesAsOf('2026-11-29', country)) {
    const periods = await db.placePeriod.findMany({ where: { placeId: id }, orderBy: { fromOn: 'asc' } })
    for (const [at, period] of periods.entries()) {
      expect(period.untilOn).toBe(periods[at + 1]?.fromOn ?? null)
      if (period.untilOn) expect(period.untilOn > period.fromOn).toBe(true)
    }
    const last = periods.at(-1)
    if (!last) continue
    const { name, parentId, kind } = last
    expect(await db.place.findUnique({ where: { id } })).toMatchObject({ name, parentId, kind })
  }
}
