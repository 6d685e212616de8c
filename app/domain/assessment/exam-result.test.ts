import fc from 'fast-check'
import { expect, test } from 'vitest'
import { examResult } from './exam-result'

const mark = (skill: string, lessonId: string, isRight: boolean | null) => ({ skill, lessonId, isRight })

test('an unanswered question gives no point and is not counted as wrong', () => {
  const result = examResult([mark('s', 'l', true), mark('s', 'l', null), mark('s', 'l', false)], {
    passPercent: 50,
  })
  expect(result.skills).toEqual([{ skill: 's', asked: 3, answered: 2, right: 1 }])
  expect(result).toMatchObject({ asked: 3, answered: 2, right: 1, percent: 33, passed: false })
})

test('the pass mark itself passes, just below it does not and is not rounded up', () => {
  const marks = (right: number) => Array.from({ length: 15 }, (_, at) => mark('s', 'l', at < right))
  expect(examResult(marks(12), { passPercent: 80 })).toMatchObject({ percent: 80, passed: true })
  expect(examResult(marks(11), { passPercent: 80 })).toMatchObject({ percent: 73, passed: false })
  expect(
    examResult(
      Array.from({ length: 200 }, (_, at) => mark('s', 'l', at < 159)),
      { passPercent: 80 },
    ),
  ).toMatchObject({
    percent: 79,
    passed: false,
  })
})

test('nobody passes without one right answer in every skill asked', () => {
  const marks = [...Array.from({ length: 9 }, () => mark('known', 'l', true)), mark('unknown', 'l', false)]
  expect(examResult(marks, { passPercent: 80 })).toMatchObject({ percent: 90, passed: false })
})

test('lessons to look at again come by need, and those without a miss are left out', () => {
  const marks = [
    mark('s', 'fine', true),
    mark('s', 'one-of-two', false),
    mark('s', 'one-of-two', true),
    mark('s', 'two', null),
    mark('s', 'two', false),
    mark('s', 'one-of-one', false),
  ]
  expect(examResult(marks, { passPercent: 80 }).lessonsToReview).toEqual(['two', 'one-of-one', 'one-of-two'])
})

test('the score is always within 0 and 100, and an empty exam is not passed', () => {
  const anyMarks = fc.array(
    fc.record({
      skill: fc.constantFrom('a', 'b', 'c'),
      lessonId: fc.constantFrom('l', 'm'),
      isRight: fc.constantFrom(true, false, null),
    }),
  )
  fc.assert(
    fc.property(anyMarks, fc.integer({ min: 50, max: 100 }), (marks, passPercent) => {
      const { percent, passed } = examResult(marks, { passPercent })
      expect(percent).toBeGreaterThanOrEqual(0)
      expect(percent).toBeLessThanOrEqual(100)
      if (passed) expect(percent).toBeGreaterThanOrEqual(passPercent)
    }),
  )
  expect(examResult([], { passPercent: 50 }).passed).toBe(false)
})

const anyMarks = fc.array(
  fc.record({
    skill: fc.constantFrom('a', 'b', 'c'),
    lessonId: fc.constantFrom('l', 'm'),
    isRight: fc.constantFrom(true, false, null),
  }),
  { minLength: 1, maxLength: 25 },
)
const bySkill = (passMark: number) => ({ passPercent: 80, passMark, weighing: 'skills' as const })

test('each skill counts the same, even if one has a question more', () => {
  const marks = [mark('a', 'l', true), mark('a', 'l', true), mark('a', 'l', false), mark('b', 'l', true)]
  expect(examResult(marks, bySkill(83))).toMatchObject({ right: 3, asked: 4, percent: 83, passed: true })
  expect(examResult(marks, bySkill(84)).passed).toBe(false)
  expect(examResult(marks, { passPercent: 75 })).toMatchObject({ percent: 75, passed: true })
})

test('a right answer more never lowers the score, nor takes a pass away', () => {
  fc.assert(
    fc.property(anyMarks, fc.nat(), fc.integer({ min: 40, max: 100 }), (marks, at, passMark) => {
      const better = marks.map((each, i) => (i === at % marks.length ? { ...each, isRight: true } : each))
      const [before, after] = [examResult(marks, bySkill(passMark)), examResult(better, bySkill(passMark))]
      expect(after.percent).toBeGreaterThanOrEqual(before.percent)
      expect(after.passed || !before.passed).toBe(true)
    }),
  )
})

test('all right passes whatever the mark, and none right passes never', () => {
  fc.assert(
    fc.property(anyMarks, fc.integer({ min: 40, max: 100 }), (marks, passMark) => {
      const all = (isRight: boolean) => marks.map((each) => ({ ...each, isRight }))
      expect(examResult(all(true), bySkill(passMark))).toMatchObject({ percent: 100, passed: true })
      expect(examResult(all(false), bySkill(passMark))).toMatchObject({ percent: 0, passed: false })
    }),
  )
})
