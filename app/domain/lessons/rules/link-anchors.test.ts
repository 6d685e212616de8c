import { expect, test } from 'vitest'
import { complaints } from '#tests/support/lesson-input'

test('a link to a heading or a step of the lesson is fine', () => {
  const step = '<Steps>\n\n<Step title="Tra chìa">\n\nX.\n\n</Step>\n\n</Steps>'
  const body = `Xem [phần đầu](#cam-chia-khoa) và [bước tra chìa](#tra-chia).\n\n${step}`
  expect(complaints('link-anchors', { body })).toEqual([])
})

test('a link to a part that is not there names those that are', () => {
  expect(complaints('link-anchors', { body: '[Phần sau](#dong-cua) nhé.' })).toEqual([
    {
      at: '[Phần sau](#dong-cua) nhé.',
      message: 'Trong bài không có mục #dong-cua. Hãy chọn một mục có thật: #cam-chia-khoa.',
    },
  ])
})
