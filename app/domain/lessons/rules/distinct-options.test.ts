import { expect, test } from 'vitest'
import { complaints, singleChoice } from '#tests/support/lesson-input'

test('two options that differ by accents, case or stops alone are one', () => {
  const options = [
    { id: 'a', text: 'Mở cửa', right: true },
    { id: 'b', text: 'mơ  cưa.', why: 'Sai.' },
  ]
  const found = complaints('distinct-options', { questions: [singleChoice({ options })] })
  expect(found.map(({ message }) => message)).toEqual([expect.stringContaining('“mơ  cưa.” trùng')])
})

test('no two options share an id', () => {
  const options = [
    { id: 'a', text: 'Mở cửa', right: true },
    { id: 'a', text: 'Đóng cửa', why: 'Sai.' },
  ]
  expect(complaints('distinct-options', { questions: [singleChoice({ options })] })).toHaveLength(1)
})

test('a known mistake is no accepted answer', () => {
  const text = { kind: 'text', options: undefined, accept: ['Chìa khoá'], why: 'Nghĩ lại.' }
  const mistakes = [{ value: 'chìa khóa', why: 'Không phải.' }]
  expect(complaints('distinct-options', { questions: [singleChoice({ ...text, mistakes })] })).toHaveLength(1)
})

test('both sides of a match are distinct', () => {
  const pairs = [
    { id: 'a', left: 'Bác Sáu', right: 'Cửa xanh' },
    { id: 'b', left: 'Cô Hạnh', right: 'Cửa xanh' },
    { id: 'c', left: 'Em Minh', right: 'Cửa đỏ' },
  ]
  const questions = [singleChoice({ kind: 'match', options: undefined, pairs, why: 'Xem lại.' })]
  expect(complaints('distinct-options', { questions })).toHaveLength(1)
})
