import { expect, test } from 'vitest'
import { complaints, singleChoice } from '#tests/support/lesson-input'

const placed = '<Question id="nha.2-1.q01" />'

test('a question of the lesson may be placed once', () => {
  expect(complaints('placed-questions', { body: placed })).toEqual([])
  expect(complaints('placed-questions', { body: `${placed}\n\n${placed}` })).toHaveLength(1)
})

test('a question that does not exist is refused', () => {
  const found = complaints('placed-questions', { body: '<Question id="nha.2-1.q09" />' })
  expect(found[0]?.message).toContain('Không có câu hỏi nha.2-1.q09')
})

test('a question kept for the exam is not shown in the lesson', () => {
  const found = complaints('placed-questions', { body: placed, questions: [singleChoice({ use: 'exam' })] })
  expect(found[0]?.message).toContain('để dành cho bài kiểm tra')
})
