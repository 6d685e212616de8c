import { expect, test } from 'vitest'
import { complaints } from '#tests/support/lesson-input'

test('a fact that content/facts holds is fine', () => {
  expect(complaints('facts-sourced', { frontMatter: { facts: ['2.01'] } })).toEqual([])
})

test('a fact that nobody wrote down is refused', () => {
  expect(complaints('facts-sourced', { frontMatter: { facts: ['2.01', '2.09'] } })).toEqual([
    {
      at: '"2.09"',
      message: 'Dữ kiện 2.09 chưa có trong content/facts. Hãy ghi vào đó cùng nguồn, hoặc bỏ khỏi bài.',
    },
  ])
})

test('a fact stands once', () => {
  expect(complaints('facts-sourced', { frontMatter: { facts: ['2.01', '2.01'] } })).toHaveLength(1)
})
