import { expect, test } from 'vitest'
import { contentComplaints } from '#tests/support/content-files'

const path = { id: 'vao-nha', title: 'Vào nhà', summary: 'Mở cửa đã.' }
const complaintsAbout = (steps: string[]) =>
  contentComplaints('paths-complete', { lessons: { 'mo-cua': {} }, paths: [{ ...path, steps }] })

test('a path names lessons or whole modules', () => {
  expect(complaintsAbout(['nha.2-1'])).toEqual([])
  expect(complaintsAbout(['nha'])).toEqual([])
})

test('a lesson that is not there is refused', () => {
  expect(complaintsAbout(['nha.2-1', 'nha.2-9'])).toEqual([
    { file: 'paths.yaml', message: 'Lộ trình vao-nha: chưa có bài hay học phần nha.2-9. Hãy sửa lại mã.' },
  ])
})

test('a step stands once', () => {
  expect(complaintsAbout(['nha.2-1', 'nha.2-1'])).toEqual([
    { file: 'paths.yaml', message: 'Lộ trình vao-nha: nha.2-1 ghi hai lần. Hãy giữ một.' },
  ])
})
