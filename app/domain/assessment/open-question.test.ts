import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyQuestion } from '#tests/support/any-question'
import { aMatch, aMultiple, aNumber, anOrder, aSingle, aText } from '#tests/support/question'
import { gradeAnswer } from './grade-answer'
import { lessonSeed } from './lesson-seed'
import { openQuestion } from './open-question'
import { presentQuestion } from './present-question'
import { readAnswer } from './read-answer'

test('a question of the exam is never opened', () => {
  fc.assert(
    fc.property(anyQuestion, (question) => {
      expect(openQuestion({ ...question, use: 'exam' })).toBeNull()
    }),
  )
})

test('options stand as learners see them in the lesson', () => {
  fc.assert(
    fc.property(anyQuestion, (question) => {
      expect(openQuestion(question)?.question).toEqual(presentQuestion(question, lessonSeed(question.id)))
    }),
  )
})

test('whoever answers by the key is right', () => {
  fc.assert(
    fc.property(anyQuestion, (question) => {
      const key = openQuestion(question)?.key ?? []
      const form = new URLSearchParams()
      if (question.kind === 'order') key.forEach((place, at) => void form.set(`item-${at + 1}`, place))
      else if (question.kind === 'match') key.forEach((right, at) => void form.set(`left-${at + 1}`, right))
      else if (question.kind === 'multiple') for (const id of key) form.append('answer', id)
      else form.set('answer', key[0] ?? '')
      const { answer } = readAnswer(question, lessonSeed(question.id), form)
      expect(gradeAnswer(question, answer).outcome).toBe('right')
    }),
  )
})

test('a class is told why the right option is right, and why each other one is wrong', () => {
  const open = openQuestion(aSingle())
  expect(open?.explain).toBe('Vì như vậy mới an toàn.')
  expect(open?.whys.map(({ why }) => why).sort()).toEqual(
    ['Tên bịa ra rất dễ.', 'Đọc mã là trao tài khoản.'].sort(),
  )
  expect(open?.key).toHaveLength(1)
  expect(openQuestion(aMultiple())?.key).toHaveLength(2)
})

test('the key of an order is a place for each item, of a match a right side for each left side', () => {
  expect([...(openQuestion(anOrder())?.key ?? [])].sort()).toEqual(['1', '2', '3', '4'])
  expect([...(openQuestion(aMatch())?.key ?? [])].sort()).toEqual(['1', '2', '3'])
})

test('a number is written the Vietnamese way', () => {
  expect(openQuestion(aNumber({ answer: 4.5 }))?.key).toEqual(['4,5'])
  expect(openQuestion(aText())?.key).toEqual(['passcode'])
})
