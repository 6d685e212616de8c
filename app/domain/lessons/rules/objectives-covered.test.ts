import { expect, test } from 'vitest'
import { complaints, singleChoice } from '#tests/support/lesson-input'

const asked = (...objectives: number[]) => ({
  questions: objectives.map((objective, i) => singleChoice({ id: `q${i}`, objective })),
})

test('a lesson whose objectives are all asked is fine, and a question may test the lesson as a whole', () => {
  expect(complaints('objectives-covered', asked(1, 2))).toEqual([])
  const questions = [...asked(1, 2).questions, singleChoice({ id: 'whole' })]
  expect(complaints('objectives-covered', { questions })).toEqual([])
})

test('an objective that no question tests is refused where it stands', () => {
  expect(complaints('objectives-covered', asked(1, 1))).toEqual([
    { at: 'Mở cửa nhẹ tay.', message: expect.stringContaining('Hãy ghi objective: 2 vào câu hỏi') },
  ])
})

test('an objective beyond the list is refused', () => {
  expect(complaints('objectives-covered', asked(1, 2, 3))).toEqual([
    { at: 'objective: 3', message: 'Bài không có mục tiêu 3. Hãy ghi một số từ 1 đến 2.' },
  ])
})
