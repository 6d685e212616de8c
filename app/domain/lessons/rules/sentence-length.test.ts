import { expect, test } from 'vitest'
import { complaints } from '#tests/support/lesson-input'

const words = (count: number) => Array.from({ length: count }, () => 'tay').join(' ')

test('a sentence of 28 words is fine, and so are two of them', () => {
  expect(complaints('sentence-length', { body: `${words(28)}. ${words(28)}?` })).toEqual([])
})

test('a sentence of 29 words is refused', () => {
  const [found] = complaints('sentence-length', { body: `Nhẹ nhé. ${words(29)}.` })
  expect(found?.message).toBe(
    'Câu “tay tay tay tay tay ...” có 29 chữ, nhiều nhất là 28. Hãy tách thành hai câu.',
  )
})

test('dates, numbers and web names do not end a sentence', () => {
  const [found] = complaints('sentence-length', { body: `Ngày 31.12.2024 vào example.vn ${words(26)}.` })
  expect(found?.message).toContain('có 30 chữ')
})

test('what people believe and captions are sentences too', () => {
  const body = `<Mistake belief="${words(29)}">\n\nKhông phải.\n\n</Mistake>`
  expect(complaints('sentence-length', { body })).toHaveLength(1)
})
