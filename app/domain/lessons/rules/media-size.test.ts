import { expect, test } from 'vitest'
import { complaints, drawing } from '#tests/support/lesson-input'

test('a picture above 40 kB is refused with its weight', () => {
  const found = complaints('media-size', { media: { 'cua.svg': drawing(' '.repeat(41_500)) } })
  expect(found).toEqual([{ at: 'media/cua.svg', message: expect.stringContaining('Hình nặng 42 kB') }])
})
