import { expect, test } from 'vitest'
import { contentComplaints } from '#tests/support/content-files'

test('a lesson has an address of its own', () => {
  expect(contentComplaints('free-addresses', { lessons: { 'mo-cua': {} } })).toEqual([])
})

test("a lesson at the address of one of the module's pages is refused", () => {
  expect(contentComplaints('free-addresses', { lessons: { 'lop-hoc': {} } })).toEqual([
    {
      file: 'nha/lop-hoc/lesson.mdx',
      message: 'Địa chỉ “lop-hoc” đã dành cho một trang của học phần. Hãy đặt tên khác cho thư mục bài.',
    },
  ])
})
