import { expect, test } from 'vitest'
import { complaints, singleChoice } from '#tests/support/lesson-input'

const withRight = (text: string, id: string) =>
  singleChoice({
    id,
    options: [
      { id: 'a', text, right: true },
      { id: 'b', text: 'Đá vào cửa', why: 'Sai.' },
    ],
  })

test('right options that are always longest can be guessed', () => {
  const questions = ['q1', 'q2', 'q3'].map((id) => withRight('Tra chìa vào ổ thật nhẹ tay', id))
  expect(complaints('right-option-length', { questions })).toHaveLength(1)
})

test('one that is short is enough', () => {
  const long = ['q1', 'q2'].map((id) => withRight('Tra chìa vào ổ thật nhẹ tay', id))
  expect(complaints('right-option-length', { questions: [...long, withRight('Nhẹ tay', 'q3')] })).toEqual([])
})
