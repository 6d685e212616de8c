import { expect, test } from 'vitest'
import { contentComplaints } from '#tests/support/content-files'

test('everything listed exists and everything that exists is listed', () => {
  expect(contentComplaints('catalogue-complete', { lessons: { 'mo-cua': {} } })).toEqual([])
})

test('a lesson that is listed without a folder, or has a folder without being listed, is refused', () => {
  const found = contentComplaints('catalogue-complete', {
    lessons: { 'mo-cua': {} },
    module: { lessons: ['dong-cua'] },
  })
  expect(found).toEqual([
    { file: 'nha/mo-cua/lesson.mdx', message: expect.stringContaining('chưa có trong nha/module.yaml') },
    { file: 'nha/module.yaml', message: expect.stringContaining('Chưa có nha/dong-cua/lesson.mdx') },
  ])
})

test('the same holds for modules', () => {
  const found = contentComplaints('catalogue-complete', { lessons: { 'mo-cua': {} }, catalogue: ['bep'] })
  expect(found.map(({ file }) => file)).toEqual(['catalogue.yaml', 'nha/module.yaml'])
})

test('nothing is listed twice', () => {
  const found = contentComplaints('catalogue-complete', {
    lessons: { 'mo-cua': {} },
    module: { lessons: ['mo-cua', 'mo-cua'] },
  })
  expect(found).toHaveLength(1)
})

test("a module's id is its folder", () => {
  const found = contentComplaints('catalogue-complete', { lessons: { 'mo-cua': {} }, module: { id: 'bep' } })
  expect(found).toHaveLength(1)
})
