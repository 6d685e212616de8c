import { expect, test } from 'vitest'
import { contentComplaints } from '#tests/support/content-files'

const lesson = (id: string, ...prerequisites: string[]) => ({ frontMatter: { id, prerequisites } })

test('a chain of lessons is fine', () => {
  const lessons = { a: lesson('nha.a'), b: lesson('nha.b', 'nha.a'), c: lesson('nha.c', 'nha.b', 'nha.a') }
  expect(contentComplaints('prerequisites', { lessons })).toEqual([])
})

test('a lesson that does not exist cannot be asked for', () => {
  const found = contentComplaints('prerequisites', { lessons: { a: lesson('nha.a', 'nha.z') } })
  expect(found.map(({ message }) => message)).toEqual([
    'Không có bài nha.z. Hãy sửa mã bài, hoặc xoá dòng này.',
  ])
})

test('every lesson of a circle is named, one that only leads into it is not', () => {
  const lessons = {
    a: lesson('nha.a', 'nha.b'),
    b: lesson('nha.b', 'nha.c'),
    c: lesson('nha.c', 'nha.a'),
    d: lesson('nha.d', 'nha.a'),
  }
  const found = contentComplaints('prerequisites', { lessons })
  expect(found.map(({ file }) => file)).toEqual(['nha/a/lesson.mdx', 'nha/b/lesson.mdx', 'nha/c/lesson.mdx'])
})

test('a lesson cannot ask for itself', () => {
  expect(contentComplaints('prerequisites', { lessons: { a: lesson('nha.a', 'nha.a') } })).toHaveLength(1)
})
