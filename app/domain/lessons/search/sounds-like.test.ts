import { expect, test } from 'vitest'
import { soundsLike } from './sounds-like'

test.each([
  ['nop', 'lop'],
  ['chuyen', 'truyen'],
  ['su', 'xu'],
  ['giay', 'day'],
  ['giay', 'ray'],
  ['ki', 'ci'],
  ['nghe', 'nge'],
  ['ban', 'bang'],
  ['mat', 'mac'],
])('%s and %s sound alike somewhere', (one, other) => {
  expect(soundsLike(one)).toBe(soundsLike(other))
})

test.each([
  ['ma', 'ba'],
  ['ngan', 'lan'],
  ['khau', 'cau'],
  ['vn', 'dn'],
])('%s and %s do not', (one, other) => {
  expect(soundsLike(one)).not.toBe(soundsLike(other))
})
