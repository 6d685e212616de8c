import fc from 'fast-check'
import { expect, test } from 'vitest'
import { examResult } from './exam-result'

const mark = (skill: string, lessonId: string, isRight: boolean | null) => ({ skill, lessonId, isRight })

test('an unanswered question gives no point and is not counted as wrong', () => {
  const result = examResult([mark('s', 'l', true), mark('s', 'l', null), mark('s', 'l', false)], 50)
  expect(result.skills).toEqual([{ skill: 's', asked: 3, answered: 2, right: 1 }])
  expect(result).toMatchObject({ asked: 3, answered: 2, right: 1, percent: 33, passed: false })
})

test('the pass mark itself passes, just below it does not and is not rounded up', () => {
  const marks = (right: number) => Array.from({ length: 15 }, (_, at) => mark('s', 'l', at < right))
  expect(examResult(marks(12), 80)).toMatchObject({ percent: 80, passed: true })
  expect(examResult(marks(11), 80)).toMatchObject({ percent: 73, passed: false })
  expect(
    examResult(
      Array.from({ length: 200 }, (_, at) => mark('s', 'l', at < 159)),
      80,
    ),
  ).toMatchObject({
    percent: 79,
    passed: false,
  })
})

test('nobody passes without one right answer in every skill asked', () => {
  const marks = [...Array.from({ length: 9 }, () => mark('known', 'l', true)), mark('unknown', 'l', false)]
  expect(examResult(marks, 80)).toMatchObject({ percent: 90, passed: false })
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
  expect(examResult(marks, 80).lessonsToReview).toEqual(['two', 'one-of-one', 'one-of-two'])
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
      const { percent, passed } = examResult(marks, passPercent)
      expect(percent).toBeGreaterThanOrEqual(0)
      expect(percent).toBeLessThanOrEqual(100)
      if (passed) expect(percent).toBeGreaterThanOrEqual(passPercent)
    }),
  )
  expect(examResult([], 50).passed).toBe(false)
})
