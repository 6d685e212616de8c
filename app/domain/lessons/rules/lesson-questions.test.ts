import { expect, test } from 'vitest'
import { aCount, complaints, singleChoice } from '#tests/support/lesson-input'

const singles = (count: number) => Array.from({ length: count }, (_, i) => singleChoice({ id: `q${i}` }))

test('eight questions of two kinds are enough', () => {
  expect(complaints('lesson-questions', { questions: [...singles(7), aCount()] })).toEqual([])
})

test('seven are not, however many are kept for the exam', () => {
  const questions = [...singles(6), aCount(), aCount({ id: 'exam', use: 'exam' })]
  expect(complaints('lesson-questions', { questions })[0]?.message).toContain(
    '7 câu hỏi use: lesson, cần ít nhất 8',
  )
})

test('questions of one kind are not', () => {
  expect(complaints('lesson-questions', { questions: singles(8) })[0]?.message).toContain(
    'cần ít nhất 2 kiểu',
  )
})
