import { expect, test } from 'vitest'
import { contentComplaints } from '#tests/support/content-files'
import { singleChoice } from '#tests/support/lesson-input'

test('two lessons share neither an id nor a question', () => {
  const found = contentComplaints('unique-ids', {
    lessons: { 'mo-cua': {}, 'dong-cua': { questions: [singleChoice()] } },
  })
  expect(found).toEqual([
    {
      file: 'nha/dong-cua/lesson.mdx',
      message: 'Mã nha.2-1 đã dùng ở nha/mo-cua/lesson.mdx. Hãy đặt mã khác.',
    },
    {
      file: 'nha/dong-cua/questions.yaml',
      message: 'Mã nha.2-1.q01 đã dùng ở nha/mo-cua/questions.yaml. Hãy đặt mã khác.',
    },
  ])
})

test('lessons with ids of their own are fine', () => {
  const other = { frontMatter: { id: 'nha.2-2' }, questions: [singleChoice({ id: 'nha.2-2.q01' })] }
  expect(contentComplaints('unique-ids', { lessons: { 'mo-cua': {}, 'dong-cua': other } })).toEqual([])
})
