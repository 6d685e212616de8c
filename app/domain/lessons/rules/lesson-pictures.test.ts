import { expect, test } from 'vitest'
import { complaints, drawing } from '#tests/support/lesson-input'

test('three pictures are enough', () => {
  expect(complaints('lesson-pictures', {})).toEqual([])
})

test('two are not', () => {
  const figure = '<Figure src="media/cua.svg" alt="Bác Sáu đứng trước cánh cửa." />\n\n'
  const parts = { pictures: false as const, body: figure + figure, media: { 'cua.svg': drawing() } }
  expect(complaints('lesson-pictures', parts)[0]?.message).toContain('Bài có 2 hình, cần ít nhất 3')
})
