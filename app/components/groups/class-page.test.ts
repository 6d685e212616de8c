import { expect, test } from 'vitest'
import { aCatalogueModule } from '#tests/support/catalogue-module'
import type { Level } from '~/domain/mastery/level'
import { classPage } from './class-page'

const NOW = new Date('2026-11-22T05:00:00Z')
const module = aCatalogueModule({ first: ['levels'], second: ['wallet'] })
const daysAgo = (days: number) => new Date(NOW.getTime() - days * 24 * 3_600_000)

function aLearner(displayName: string, levels: [Level, Level], lastActiveAt: Date | null = daysAgo(1)) {
  const [first, wallet] = levels
  const skill = (skillId: string, level: Level) => ({ skillId, level, dueAt: null })
  return {
    ...{ personId: displayName, displayName, villageName: 'thôn Mẫu', lastActiveAt },
    skills: [skill('levels', first), skill('wallet', wallet)],
    stuckSkillIds: first === 'learning' ? ['levels'] : [],
  }
}

const shown = (people: ReturnType<typeof aLearner>[], asked: string | null = null) =>
  classPage({ classId: 'lop', people, module, asked, now: NOW })

test('the table says level and who is stuck where, and counts the whole class at its foot', () => {
  const page = shown([aLearner('An', ['learning', 'new']), aLearner('Bình', ['fair', 'mastered'])])
  expect(page.rows[0]).toMatchObject({
    to: '/lop/lop/An',
    village: 'thôn Mẫu',
    cells: [
      { level: 'learning', isStuck: true },
      { level: 'new', isStuck: false },
    ],
  })
  expect(page.skills).toEqual([
    { id: 'levels', short: 'levels', reached: 1 },
    { id: 'wallet', short: 'wallet', reached: 1 },
  ])
  expect(page.hardest).toMatchObject({
    ...{ short: 'levels', below: 1, begun: 2, stuck: 1 },
    lesson: { to: '/hoc/vneid/first' },
  })
})

test('three are named to be called, the others are counted', () => {
  const people = ['A', 'B', 'C', 'D', 'E'].map((name, i) => aLearner(name, ['new', 'new'], daysAgo(10 + i)))
  const { toCall, toCallMore } = shown(people)
  expect(toCall.map(({ name, daysAway }) => [name, daysAway])).toEqual([
    ['E', 14],
    ['D', 13],
    ['C', 12],
  ])
  expect(toCallMore).toBe(2)
})

test('twenty-five learners to a page, while sentences and foot speak of everybody', () => {
  const people = Array.from({ length: 30 }, (_, i) =>
    aLearner(`Học viên ${String(i).padStart(2, '0')}`, ['fair', 'new']),
  )
  const page = shown(people, '2')
  expect(page.rows.map((row) => row.name)).toEqual([25, 26, 27, 28, 29].map((i) => `Học viên ${i}`))
  expect(page).toMatchObject({ total: 30, page: 2, pageCount: 2, villages: 1 })
  expect(page.skills[0]?.reached).toBe(30)
})
