import { expect, test } from 'vitest'
import { complaints, singleChoice } from '#tests/support/lesson-input'

test('a question sends back to a part that is there', () => {
  const found = complaints('review-anchors', { questions: [singleChoice({ review: 'dong-cua' })] })
  expect(found).toEqual([
    {
      at: 'review: dong-cua',
      message: 'Bài không có mục “dong-cua”. Hãy chọn một mục có thật: cam-chia-khoa.',
    },
  ])
})
