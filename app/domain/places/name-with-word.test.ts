import { expect, test } from 'vitest'
import { nameWithWord } from './name-with-word'

test.each([
  ['thôn', 'Đồng Chùa', { name: 'thôn Đồng Chùa' }],
  ['thôn', 'THON  Đồng Chùa', { name: 'thôn Đồng Chùa' }],
  ['tổ dân phố', 'tổ dân phố 4', { name: 'tổ dân phố 4' }],
  ['bản', 'Bản', { refusal: 'name-missing' }],
  ['bản', ' ', { refusal: 'name-missing' }],
])('“%s” before “%s”', (word, typed, expected) => {
  expect(nameWithWord(word, typed)).toEqual(expected)
})
