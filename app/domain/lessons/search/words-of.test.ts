import { expect, test } from 'vitest'
import { wordsOf } from './words-of'

const written = (text: string) => wordsOf(text).map(({ start, end }) => text.slice(start, end))

test('letters and digits are words, all else stands between them', () => {
  expect(written('Bấm “Quên mật khẩu”, rồi chờ…')).toEqual(['Bấm', 'Quên', 'mật', 'khẩu', 'rồi', 'chờ'])
  expect(written('Wi-Fi <b>SIM</b>')).toEqual(['Wi', 'Fi', 'b', 'SIM', 'b'])
})

test('the number of a lesson and an amount of money are one word each', () => {
  expect(written('Bài 1.3: nộp 9.500.000 đồng.')).toEqual(['Bài', '1.3', 'nộp', '9.500.000', 'đồng'])
})

test('places are those of the text as it was written, also in decomposed letters', () => {
  expect(written('mật khẩu'.normalize('NFD'))).toEqual(['mật'.normalize('NFD'), 'khẩu'.normalize('NFD')])
})

test('signs alone are no words', () => {
  expect(wordsOf('?!… 😀 \u0000 .*+[](){}^$\\')).toEqual([])
})
