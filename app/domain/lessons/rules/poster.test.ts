import { expect, test } from 'vitest'
import { aPoster } from '#tests/support/companions'
import { contentComplaints } from '#tests/support/content-files'

const found = (differing: Record<string, unknown>) =>
  contentComplaints('poster', { lessons: { 'mo-cua': {} }, poster: aPoster(differing) }).map(
    ({ message }) => message,
  )
const words = (count: number) => Array(count).fill('tay').join(' ')

test('nine words of message, fourteen a line and a picture of the module are fine', () => {
  expect(found({ message: words(9), lines: [words(14), words(14)] })).toEqual([])
})

test('longer ones are refused', () => {
  expect(found({ message: words(10) })).toEqual(['Thông điệp có 10 chữ, nhiều nhất là 9. Hãy viết ngắn lại.'])
  expect(found({ lines: ['Nhẹ tay.', words(15)] })).toEqual([
    'Dòng này có 15 chữ, nhiều nhất là 14. Hãy viết ngắn lại.',
  ])
})

test.each([
  ['mo-cua/media/khac.svg', 'Không có hình'],
  ['bep/media/cong.svg', 'Mô-đun không có bài “bep”'],
  ['media/cong.svg', 'Không dùng được đường dẫn'],
])('the picture %s is refused', (picture, message) => {
  expect(found({ picture })).toEqual([expect.stringContaining(message)])
})
