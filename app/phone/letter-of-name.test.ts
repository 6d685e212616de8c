import { expect, test } from 'vitest'
import { isOnePerson, letterOfName } from './letter-of-name'

test.each([
  ['Bác Sáu', 'S'],
  ['Bác Sáu ngồi cạnh bạn', 'S'],
  ['Mẹ em Minh', 'M'],
  ['Chú Bảo trưởng thôn', 'B'],
  ['Em họ', 'E'],
  ['Mẹ', 'M'],
  ['Đức', 'Đ'],
  ['Thôn Đồng Chùa', 'T'],
  ['Thu, khách mới', 'T'],
  ['0900 000 088', '#'],
])('the letter of %s is %s', (name, letter) => {
  expect(letterOfName(name)).toBe(letter)
})

test('a person is told from a group or a thing', () => {
  expect(['Bà Tư', 'Nam', 'Hoa con gái', 'Khang cùng lớp', 'Vợ'].every(isOnePerson)).toBe(true)
  expect(['Thôn Đồng Chùa', 'Trợ năng', 'Chỉ nhớ trong đầu', 'Ba mươi người'].some(isOnePerson)).toBe(false)
})
