import { expect, test } from 'vitest'
import { contentComplaints } from '#tests/support/content-files'

const SKILL = { id: 'nha.open', name: 'Mở cửa đúng cách', short: 'Mở cửa' }

test('a skill that a lesson teaches is fine', () => {
  expect(contentComplaints('skills-listed', { lessons: { 'mo-cua': {} } })).toEqual([])
})

test('a skill that no lesson teaches is refused', () => {
  const skills = { nha: [SKILL, { ...SKILL, id: 'nha.close' }] }
  expect(contentComplaints('skills-listed', { lessons: { 'mo-cua': {} }, skills })).toEqual([
    {
      file: 'skills.yaml',
      message: 'Chưa bài nào dạy kỹ năng nha.close. Hãy ghi nó vào một bài, hoặc xoá nó.',
    },
  ])
})

test('skills of a module that is not there are refused, and a module without skills is told', () => {
  const skills = { vuon: [{ ...SKILL, id: 'vuon.dig' }] }
  expect(contentComplaints('skills-listed', { lessons: { 'mo-cua': {} }, skills })).toEqual([
    {
      file: 'skills.yaml',
      message: 'Chưa có học phần “vuon”. Hãy thêm thư mục ấy, hoặc xoá các kỹ năng này.',
    },
    { file: 'skills.yaml', message: 'Học phần “nha” chưa có kỹ năng nào. Hãy viết vào skills.yaml.' },
  ])
})
