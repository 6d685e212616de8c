import { expect, test } from 'vitest'
import { complaints } from '#tests/support/lesson-input'

const sentence = 'Bạn mở cửa thật nhẹ tay. ' // six words

test('a paragraph of 66 words is fine', () => {
  expect(complaints('paragraph-length', { body: sentence.repeat(11) })).toEqual([])
})

test('a paragraph of 72 words is refused with its count', () => {
  const [found] = complaints('paragraph-length', { body: sentence.repeat(12) })
  expect(found?.message).toContain('72 chữ, nhiều nhất là 70')
})
