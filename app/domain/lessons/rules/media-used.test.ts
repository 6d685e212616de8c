import { expect, test } from 'vitest'
import { complaints, drawing } from '#tests/support/lesson-input'

const figure = (src: string) => `<Figure src="${src}" alt="Bác Sáu đứng trước cánh cửa." />`

test('a picture that is there and shown is fine', () => {
  expect(
    complaints('media-used', { body: figure('media/cua.svg'), media: { 'cua.svg': drawing() } }),
  ).toEqual([])
})

test('a picture that is not there is refused where it is shown', () => {
  expect(complaints('media-used', { body: figure('media/cua.svg') })).toEqual([
    { at: figure('media/cua.svg'), message: expect.stringContaining('Không có tệp media/cua.svg') },
  ])
})

test('a file that no text shows is refused', () => {
  expect(complaints('media-used', { media: { 'cua.svg': drawing() } })).toEqual([
    { at: 'media/cua.svg', message: expect.stringContaining('Bài không dùng hình này') },
  ])
})

test.each(['cua.svg', 'media/Cửa.svg', 'media/a/b.svg', 'media/cua.gif', '/media/cua.svg'])(
  '%s is no place of a picture',
  (src) => expect(complaints('media-used', { body: figure(src) })).toHaveLength(1),
)
