import { expect, test } from 'vitest'
import { aCatalogueModule } from '#tests/support/catalogue-module'
import { newLearner } from '~/domain/mastery/skill-state'
import { type SkillStanding, standingAt } from '~/domain/mastery/standing'
import { lessonFor, moduleMastery } from './module-mastery'

const NOW = new Date('2026-11-22T05:00:00Z')
const module = aCatalogueModule({ first: ['levels'], second: ['levels', 'wallet'] })

const anew = ['levels', 'wallet'].map((id) =>
  standingAt(id, undefined, newLearner, NOW.getTime(), () => false),
)

function shown(known: Partial<SkillStanding>, completions: [string, { completedAt: Date | null }][] = []) {
  const standings = anew.map((standing) => ({ ...standing, ...(standing.skillId === 'levels' && known) }))
  return moduleMastery({ module, standings, completions: new Map(completions), now: NOW })
}

test('a review that falls on today or before is to be done now, one tomorrow is not', () => {
  const dueOn = (dueAt: string) => shown({ dueAt: new Date(dueAt) }).skills[0]?.due
  expect(dueOn('2026-11-20T00:00:00Z')).toEqual({ on: '20/11/2026', isNow: true })
  expect(dueOn('2026-11-22T16:59:00Z')).toEqual({ on: '22/11/2026', isNow: true })
  expect(dueOn('2026-11-22T17:00:00Z')).toEqual({ on: '23/11/2026', isNow: false })
})

test('a skill leads to the first lesson that teaches it', () => {
  expect(lessonFor(module, 'levels')).toEqual({ to: '/hoc/vneid/first', number: '1.1', title: 'Bài first' })
  expect(lessonFor(module, 'wallet')?.number).toBe('1.2')
  expect(lessonFor(module, 'unknown')).toBeNull()
})

test('a skill leads to the first practice that shows it', () => {
  const practice = {
    id: 'second.tap',
    slug: 'mo-vi',
    revision: 'r',
    title: 'Mở ví',
    task: 'Mở ví.',
    minutes: 3,
  }
  const lessons = module.lessons.map((lesson) => ({
    ...lesson,
    practice: lesson.id === 'second' ? { ...practice, skills: ['wallet'] } : null,
  }))
  const { skills } = moduleMastery({
    module: { ...module, lessons },
    standings: anew,
    completions: new Map(),
    now: NOW,
  })
  expect(skills.map((skill) => skill.practice)).toEqual([null, { to: '/luyen/mo-vi', title: 'Mở ví' }])
})

test('completed, begun and untouched lessons are three things, apart from any level', () => {
  const { lessons, skills } = shown({}, [
    ['first', { completedAt: new Date('2026-11-20T18:00:00Z') }],
    ['second', { completedAt: null }],
  ])
  expect(lessons.map(({ completedOn, isBegun }) => [completedOn, isBegun])).toEqual([
    ['21/11/2026', true],
    [null, true],
  ])
  expect(skills.map((skill) => skill.level)).toEqual(['new', 'new'])
  expect(shown({}).lessons[0]).toMatchObject({ completedOn: null, isBegun: false })
})
