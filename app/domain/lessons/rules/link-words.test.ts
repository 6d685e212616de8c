import { expect, test } from 'vitest'
import { complaints } from '#tests/support/lesson-input'

test('a link that names its page is fine', () => {
  expect(complaints('link-words', { body: 'Xem [Cổng dịch vụ công](https://example.vn) nhé.' })).toEqual([])
})

test.each(['bấm vào đây', 'Tại đây', '**đây**', 'https://example.vn', '...'])(
  'a link called “%s” is refused',
  (words) => {
    const found = complaints('link-words', { body: `Xem [${words}](https://example.vn) nhé.` })
    expect(found.map(({ at }) => at)).toEqual([`[${words}](https://example.vn) nhé.`])
  },
)
