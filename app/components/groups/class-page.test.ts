import { expect, test } from 'vitest'
import { aCatalogueModule } from '#tests/support/catalogue-module'
import type { MapOrder } from '~/components/level-map/map-order'
import { mapScope } from '~/components/level-map/map-scope'
import { classPage } from './class-page'

const NOW = new Date('2026-11-22T05:00:00Z')
const module = aCatalogueModule({ first: ['levels'], second: ['wallet'] })
const daysAgo = (days: number) => new Date(NOW.getTime() - days * 24 * 3_600_000)

function aLearner(displayName: string, levels: string, lastActiveAt: Date | null = daysAgo(1)) {
  return { personId: displayName, displayName, villageName: 'thôn Mẫu', lastActiveAt, levels, due: '00' }
}

const shown = (
  people: ReturnType<typeof aLearner>[],
  { order = 'ten', asked = null }: { order?: MapOrder; asked?: string | null } = {},
) => classPage({ classId: 'lop', people, scope: mapScope([module], null), order, asked, now: NOW })

test('the table says level and who is stuck where, and counts the whole class at its foot', () => {
  const page = shown([aLearner('An', 'sn'), aLearner('Bình', 'fm')])
  expect(page.rows[0]).toEqual({ personId: 'An', name: 'An', place: 'thôn Mẫu', levels: 'sn' })
  expect(page).toMatchObject({ hasStuck: true, reached: [1, 1] })
  expect(page.columns).toEqual({
    modules: [{ number: 1, title: 'VNeID', skills: 2 }],
    skills: ['levels', 'wallet'],
  })
  expect(page.hardest).toMatchObject({
    ...{ short: 'levels', below: 1, begun: 2, stuck: 1 },
    lesson: { to: '/hoc/vneid/first' },
  })
})

test('who needs help comes first: stuck, then away, then with more below fair, then by name', () => {
  const people = [
    aLearner('An', 'mm'),
    aLearner('Bình', 'ff', daysAgo(9)),
    aLearner('Chi', 'sm'),
    aLearner('Dung', 'nn'),
    aLearner('Em', 'fn'),
    aLearner('Anh', 'nf'),
    aLearner('Giang', 'ss'),
  ]
  const names = (order: MapOrder) => shown(people, { order }).rows.map(({ name }) => name)
  expect(names('can-giup')).toEqual(['Giang', 'Chi', 'Bình', 'Dung', 'Anh', 'Em', 'An'])
  expect(names('ten')).toEqual(['An', 'Anh', 'Bình', 'Chi', 'Dung', 'Em', 'Giang'])
})

test('three are named to be called, the others are counted', () => {
  const people = ['A', 'B', 'C', 'D', 'E'].map((name, i) => aLearner(name, 'nn', daysAgo(10 + i)))
  const { toCall, toCallMore, rows } = shown(people)
  expect(toCall.map(({ name, daysAway }) => [name, daysAway])).toEqual([
    ['E', 14],
    ['D', 13],
    ['C', 12],
  ])
  expect(toCallMore).toBe(2)
  expect(rows.map(({ away }) => away)).toEqual([10, 11, 12, 13, 14])
})

test('fifty learners to a page, while sentences and foot speak of everybody', () => {
  const people = Array.from({ length: 55 }, (_, i) =>
    aLearner(`Học viên ${String(i).padStart(2, '0')}`, 'fn'),
  )
  const page = shown(people, { asked: '2' })
  expect(page.rows.map((row) => row.name)).toEqual([50, 51, 52, 53, 54].map((i) => `Học viên ${i}`))
  expect(page).toMatchObject({ total: 55, page: 2, pageCount: 2, villages: 1 })
  expect(page.reached[0]).toBe(55)
})

test('all modules stand side by side when asked for', () => {
  const other = { ...module, id: 'an-toan', number: 5, title: 'An toàn' }
  const scope = mapScope([module, other], 'tat-ca')
  const people = [aLearner('An', 'fmnr')]
  const page = classPage({ classId: 'lop', people, scope, order: 'ten', asked: null, now: NOW })
  expect(page.columns.modules.map(({ number, skills }) => [number, skills])).toEqual([
    [1, 2],
    [5, 2],
  ])
  expect(page.reached).toEqual([1, 1, 0, 0])
})
