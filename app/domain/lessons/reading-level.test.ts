import { expect, test } from 'vitest'
import { readingLevel } from './reading-level'

test('the level is twice the letters a word and a fifth of the words a sentence, less six', () => {
  // 8 words, 25 letters, 2 sentences: 2 * 25 / 8 + 0.2 * 4 - 6
  expect(readingLevel(['Bạn cầm chiếc chìa. Bạn tra vào ổ.'])).toBeCloseTo(1.05)
})

test('a text without words has no level', () => {
  expect(readingLevel(['', '...'])).toBe(0)
})

test('signs in the text of an office are harder than what neighbours say', () => {
  const office = 'Trường hợp thông tin chưa thống nhất, người đứng đầu cơ quan chuyển trả hồ sơ điện tử.'
  expect(readingLevel([office])).toBeGreaterThan(readingLevel(['Sai thì sửa. Sửa xong thì gửi lại.']) + 2)
})
