import { expect, test } from 'vitest'
import { aText } from '#tests/support/question'
import { isTextComplete, isTextRight, textMistake } from './text'

const history = aText({
  accept: ['Lịch sử yêu cầu'],
  mistakes: [{ value: 'Ví giấy tờ', why: 'Ví chỉ hiện giấy tờ đã duyệt.' }],
})

test.each(['Lịch sử yêu cầu', 'lich su yeu cau', 'LỊCH  SỬ YÊU CẦU', '“Lịch sử yêu cầu”.', 'lichsuyeucau'])(
  '%s is accepted',
  (typed) => {
    expect(isTextRight(history, typed)).toBe(true)
  },
)

test('both ways of placing a tone and of writing i are accepted', () => {
  expect(isTextRight(aText({ accept: ['Hoà Bình'] }), 'Hòa Bình')).toBe(true)
  expect(isTextRight(aText({ accept: ['kỹ năng'] }), 'kĩ năng')).toBe(true)
})

test.each(['pascode', 'passcodee', 'passcoed', 'passkode', 'pass code'])(
  'one slip in a long word is forgiven: %s',
  (typed) => {
    expect(isTextRight(aText(), typed)).toBe(true)
  },
)

test.each(['paskod', 'code', 'passcode1'])('more than a slip is wrong: %s', (typed) => {
  expect(isTextRight(aText(), typed)).toBe(false)
})

test('a slip in a short word makes another word and is wrong', () => {
  expect(isTextRight(aText({ accept: ['không đọc'] }), 'không học')).toBe(false)
})

test('a slip in the long word of several is forgiven', () => {
  expect(isTextRight(aText({ accept: ['mã passcode'] }), 'ma pascode')).toBe(true)
})

test('a wrong digit is never a slip', () => {
  expect(isTextRight(aText({ accept: ['taikhoan02'] }), 'taikhoan01')).toBe(false)
})

test('a listed mistake wins over a slip', () => {
  const question = aText({ accept: ['passcode'], mistakes: [{ value: 'passcodes', why: 'Chỉ có một.' }] })
  expect(isTextRight(question, 'passcodes')).toBe(false)
  expect(textMistake(question, 'Passcodes')).toBe('Chỉ có một.')
})

test('where right and mistaken differ in accents alone, typed accents decide and missing ones are forgiven', () => {
  const question = aText({ accept: ['mã'], mistakes: [{ value: 'má', why: 'Má là mẹ.' }] })
  expect(isTextRight(question, 'mã')).toBe(true)
  expect(isTextRight(question, 'ma')).toBe(true)
  expect(textMistake(question, 'má')).toBe('Má là mẹ.')
})

test('a listed mistake is recognised without accents', () => {
  expect(textMistake(history, 'vi giay to')).toBe('Ví chỉ hiện giấy tờ đã duyệt.')
  expect(textMistake(history, 'thùng rác')).toBeNull()
})

test('nothing but signs is no answer', () => {
  expect(isTextComplete(history, ' ?! ')).toBe(false)
})
