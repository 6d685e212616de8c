import { expect, test } from 'vitest'
import { aScenario } from '#tests/support/a-scenario'
import { contentComplaints } from '#tests/support/content-files'

const other = { frontMatter: { id: 'nha.2-2' } }

test('no two practices share an address', () => {
  const found = contentComplaints('practices', {
    lessons: {
      'mo-cua': { practice: aScenario() },
      'dong-cua': { ...other, practice: aScenario({ id: 'nha.2-2.tap' }) },
    },
  })
  expect(found).toEqual([
    {
      file: 'nha/dong-cua/practice.yaml',
      message: 'Địa chỉ “mo-cua-nha” đã dùng ở nha/mo-cua/practice.yaml. Hãy đặt slug khác.',
    },
  ])
})

test('practices with addresses of their own are fine, and so is a lesson without one', () => {
  const lessons = { 'mo-cua': { practice: aScenario() }, 'dong-cua': other }
  expect(contentComplaints('practices', { lessons })).toEqual([])
})
