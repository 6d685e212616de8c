import { expect, test } from 'vitest'
import { aCatalogueModule } from '#tests/support/catalogue-module'
import { nextStep } from './next-step'

const module = aCatalogueModule({ first: ['levels'], second: ['levels'] })
const [, second] = module.lessons
const lesson = { to: '/hoc/vneid/first', number: '1.1', title: 'Bài first' }
const practice = { to: '/luyen/mo-vi', title: 'Mở ví' }
const question = second ? { lesson: second, questionId: 'vneid.1-2.q3' } : null
type Skill = Parameters<typeof nextStep>[0]['skill']
const steps = (skill: Partial<Skill>, known = question) =>
  nextStep({
    module,
    question: known,
    skill: { level: 'learning', needs: [], due: null, lesson, practice, ...skill },
  }).map(({ why, to }) => [why, to])

test('who has not begun is led to the lesson', () => {
  expect(steps({ level: 'new' })).toEqual([['begin', '/hoc/vneid/first']])
})

test('a practice that is missing comes first, then a question that would count', () => {
  expect(steps({ level: 'fair', needs: ['practice', 'another-day'] })).toEqual([
    ['practice', '/luyen/mo-vi'],
    ['question', '/hoc/vneid/second#cau-q3'],
  ])
})

test('who is still learning, or has forgotten, is led to the lesson too', () => {
  for (const level of ['learning', 'lapsed'] as const)
    expect(steps({ level })).toEqual([
      ['question', '/hoc/vneid/second#cau-q3'],
      ['read-again', '/hoc/vneid/first'],
    ])
})

test('where every question was met lately, the practice or the lesson is left', () => {
  expect(steps({ level: 'fair' }, null)).toEqual([['practice', '/luyen/mo-vi']])
  expect(steps({ level: 'fair', practice: null }, null)).toEqual([['read-again', '/hoc/vneid/first']])
})

test('what is mastered needs nothing until it is due', () => {
  expect(steps({ level: 'mastered', due: { on: '30/12/2026', isNow: false } })).toEqual([])
  expect(steps({ level: 'mastered', due: { on: '20/11/2026', isNow: true } })).not.toEqual([])
})
