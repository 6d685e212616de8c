import { expect, test } from 'vitest'
import { contentComplaints } from '#tests/support/content-files'
import { singleChoice } from '#tests/support/lesson-input'

const questions = (count: number) =>
  Array.from({ length: count }, (_, i) => singleChoice({ id: `nha.2-1.q${i}` }))
const exam = { questions: 7, minutes: 10, passPercent: 80, attemptsPerDay: 3 }

test('questions enough for the exam, six and more of each skill, are fine', () => {
  const parts = { lessons: { 'mo-cua': { questions: questions(7) } }, module: { exam } }
  expect(contentComplaints('exam-supply', parts)).toEqual([])
})

test('an exam larger than the bank is refused', () => {
  const parts = { lessons: { 'mo-cua': { questions: questions(6) } }, module: { exam } }
  expect(contentComplaints('exam-supply', parts)).toEqual([
    { file: 'nha/module.yaml', message: expect.stringContaining('cần 7 câu mà các bài chỉ có 6') },
  ])
})

test('a skill with five questions is refused', () => {
  const parts = { lessons: { 'mo-cua': { questions: questions(5) } } }
  expect(contentComplaints('exam-supply', parts)[0]?.message).toContain(
    'nha.open có 5 câu hỏi, cần ít nhất 6',
  )
})
