import { readFileSync } from 'node:fs'
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

test('no page of the site map under a module can be hidden behind a lesson, nor hide one', () => {
  const pages = [...readFileSync('app/routes.ts', 'utf8').matchAll(/'hoc\/:module\/([a-z-]+)['/]/g)]
  const names = [...new Set(pages.map(([, name]) => name ?? ''))]
  expect(names.length).toBeGreaterThan(3)
  for (const name of names) {
    expect(contentComplaints('free-addresses', { lessons: { [name]: {} } }), name).toHaveLength(1)
  }
})
