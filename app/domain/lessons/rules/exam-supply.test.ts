import { expect, test } from 'vitest'
import { contentComplaints } from '#tests/support/content-files'
import { singleChoice } from '#tests/support/lesson-input'

const questions = (count: number) =>
  Array.from({ length: count }, (_, i) => singleChoice({ id: `nha.2-1.q${i}` }))
const exam = { questions: 3, minutes: 10, passPercent: 80, attemptsPerDay: 3 }

test('questions enough for the exam, two and more of each skill, are fine', () => {
  const parts = { lessons: { 'mo-cua': { questions: questions(3) } }, module: { exam } }
  expect(contentComplaints('exam-supply', parts)).toEqual([])
})

test('an exam larger than the bank is refused', () => {
  const parts = { lessons: { 'mo-cua': { questions: questions(2) } }, module: { exam } }
  expect(contentComplaints('exam-supply', parts)).toEqual([
    { file: 'nha/module.yaml', message: expect.stringContaining('cần 3 câu mà các bài chỉ có 2') },
  ])
})

test('a skill with one question is refused', () => {
  const parts = { lessons: { 'mo-cua': { questions: questions(1) } } }
  expect(contentComplaints('exam-supply', parts)[0]?.message).toContain('nha.open có 1 câu hỏi')
})
