import { expect, test } from 'vitest'
import { contentComplaints } from '#tests/support/content-files'

const HUE = { place: 'hue', name: 'thành phố Huế', facts: ['2.01'], slots: { 'citizen-app': 'Hue-S' } }

const complaintsAbout = (local: Record<string, unknown>, file = 'hue.yaml', rule = 'locals-known') =>
  contentComplaints(rule, { lessons: { 'mo-cua': {} }, locals: { [file]: { ...HUE, ...local } } })

test('the words of a place for a slot of the lessons, resting on a fact, are fine', () => {
  expect(complaintsAbout({})).toEqual([])
  expect(complaintsAbout({}, 'hue.yaml', 'schema')).toEqual([])
})

test('a slot that lessons do not have is refused, and those they have are named', () => {
  expect(complaintsAbout({ slots: { 'citizen-app': 'Hue-S', mayor: 'Bác Sáu' } })).toEqual([
    {
      file: 'local/hue.yaml',
      message: 'Bài học không có chỗ “mayor”. Hãy chọn trong: citizen-app, commune-office, hotline.',
    },
  ])
})

test('a file that fills nothing is refused', () => {
  expect(complaintsAbout({ slots: {} })).toEqual([
    { file: 'local/hue.yaml', message: 'Chưa có chỗ nào được điền. Hãy điền ít nhất một, hoặc xoá tệp.' },
  ])
})

test('an unknown fact is refused, and one that is named twice', () => {
  expect(complaintsAbout({ facts: ['2.01', '2.01', '9.99'] })).toEqual([
    { file: 'local/hue.yaml', message: 'Dữ kiện 2.01 ghi hai lần. Hãy giữ một.' },
    {
      file: 'local/hue.yaml',
      message: 'Dữ kiện 9.99 chưa có trong content/facts. Hãy ghi vào đó cùng nguồn, hoặc bỏ ở đây.',
    },
  ])
})

test('the file is called by the id of its place', () => {
  expect(complaintsAbout({}, 'thanh-pho-hue.yaml')).toEqual([
    {
      file: 'local/thanh-pho-hue.yaml',
      message: 'Tệp của địa bàn hue phải tên là local/hue.yaml. Hãy đổi tên tệp, hoặc sửa mã.',
    },
  ])
})

test('words beyond 80 letters are refused, and keys that nobody knows', () => {
  const slots = { hotline: 'a'.repeat(81) }
  expect(complaintsAbout({ slots }, 'hue.yaml', 'schema')).toEqual([
    { file: 'local/hue.yaml', message: '“slots.hotline” dài quá 80 chữ cái. Hãy viết ngắn lại.' },
  ])
  expect(complaintsAbout({ slots: { hotline: 'a'.repeat(80) } }, 'hue.yaml', 'schema')).toEqual([])
  expect(complaintsAbout({ mayor: 'Bác Sáu' }, 'hue.yaml', 'schema')).toHaveLength(1)
  expect(complaintsAbout({ facts: [] }, 'hue.yaml', 'schema')).toHaveLength(1)
})
