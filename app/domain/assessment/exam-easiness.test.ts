import { expect, test } from 'vitest'
import { examEasiness } from './exam-easiness'

const paper = JSON.stringify({
  passPercent: 80,
  questions: [
    { id: 'q1', revision: 'r', skill: 's', lessonId: 'l' },
    { id: 'q2', revision: 'r', skill: 's', lessonId: 'l' },
  ],
})
const exams = (count: number, isRight: boolean) =>
  Array.from({ length: count }, () => ({ questions: paper, marks: [{ position: 1, isRight }] }))

test('a question with fewer than fifty exam answers is not measured', () => {
  expect(examEasiness(exams(49, true)).size).toBe(0)
})

test('with fifty it is measured, and all right is still not certain', () => {
  const measured = examEasiness(exams(50, true))
  expect([...measured.keys()]).toEqual(['q1'])
  expect(measured.get('q1')).toBe(3.63)
})

test('half right is an easiness of about nought', () => {
  expect(examEasiness([...exams(50, true), ...exams(50, false)]).get('q1')).toBe(0.02)
})

test('exams of the old form without a list of questions are passed over', () => {
  expect(examEasiness([{ questions: '[]', marks: [{ position: 1, isRight: true }] }]).size).toBe(0)
})
