import { expect, test } from 'vitest'
import { complaints } from '#tests/support/lesson-input'

const lists = { mistyped: new Map([['sữ dụng', 'sử dụng']]) }

test('a mistyped pair is refused with what was meant, in any capitals', () => {
  expect(complaints('mistyped', { body: 'Sữ dụng chìa cho đúng.', lists })).toEqual([
    { at: 'Sữ dụng chìa cho đúng.', message: '“sữ dụng” viết sai. Hãy sửa thành “sử dụng”.' },
  ])
})

test('the same words in the middle of others are left alone', () => {
  expect(complaints('mistyped', { body: 'Uống sữ dụngg, sử dụng chìa.', lists })).toEqual([])
})
