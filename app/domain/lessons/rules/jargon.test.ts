import { expect, test } from 'vitest'
import { complaints } from '#tests/support/lesson-input'

const lists = {
  jargon: new Map([
    ['app', 'ứng dụng'],
    ['link', 'đường dẫn'],
  ]),
  names: new Set(['App Store']),
}
const found = (body: string) => complaints('jargon', { body, lists }).map(({ message }) => message)

test('a foreign word is refused with a plain one', () => {
  expect(found('Bạn mở App rồi gửi link.')).toEqual([
    '“app” là từ khó với bà con. Hãy viết: ứng dụng.',
    '“link” là từ khó với bà con. Hãy viết: đường dẫn.',
  ])
})

test('behind its plain word in brackets, in a quotation and in a name it may stand', () => {
  expect(found('Đường dẫn (link) ở App Store. Kẻ lừa viết “bấm link nhận quà”.')).toEqual([])
})

test('after the quotation is over it is refused again', () => {
  expect(found('Kẻ lừa viết “bấm đi”, gửi link tới.')).toHaveLength(1)
})
