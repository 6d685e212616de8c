import { expect, test } from 'vitest'
import { complaints } from '#tests/support/lesson-input'

test('a lesson in short plain sentences is fine', () => {
  expect(complaints('readability', { body: 'Bạn cầm chìa. Bạn tra vào ổ. Cửa mở ra.' })).toEqual([])
})

test('a lesson in long bookish sentences is refused at its hardest paragraph', () => {
  const office =
    'Trường hợp người đứng tên hồ sơ chuyển nhượng quyền sử dụng thường xuyên trong thời hạn đăng ký thì nghiêm cấm tự ý thay đổi thông tin.'
  const [found] = complaints('readability', { body: `${`${office}\n\n`.repeat(8)}Nhẹ tay.` })
  expect(found?.at).toBe(office)
  expect(found?.message).toMatch(/^Bài khó đọc: mức \d,\d, nhiều nhất là 3,5\./)
})
