import { expect, test } from 'vitest'
import { complaints, drawing } from '#tests/support/lesson-input'

const withAlt = (alt: string, caption = 'Để ý ổ khoá.') => ({
  body: `<Figure src="media/cua.svg" alt="${alt}" caption="${caption}" />`,
  media: { 'cua.svg': drawing() },
})

test('a picture described in a sentence is fine', () => {
  expect(complaints('alt-text', withAlt('Bác Sáu đứng trước cánh cửa màu xanh.'))).toEqual([])
})

test.each([
  ['cua.svg', 'tên tệp'],
  ['Cánh cửa', 'quá ngắn'],
  ['Hình minh hoạ cánh cửa', 'chưa nói'],
])('%s says nothing about a picture', (alt, reason) => {
  expect(complaints('alt-text', withAlt(alt))).toEqual([
    {
      at: `<Figure src="media/cua.svg" alt="${alt}" caption="Để ý ổ khoá." />`,
      message: expect.stringContaining(reason),
    },
  ])
})

test('the description is more than the caption said again', () => {
  const found = complaints('alt-text', withAlt('Bác Sáu mở cánh cửa.', 'bác Sáu mở cánh cửa'))
  expect(found.map(({ message }) => message)).toEqual([expect.stringContaining('giống hệt')])
})
