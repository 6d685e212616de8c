import { expect, test } from 'vitest'
import { aLoudspeaker } from '#tests/support/companions'
import { contentComplaints } from '#tests/support/content-files'

const found = (words: number) =>
  contentComplaints('loudspeaker', { lessons: { 'mo-cua': {} }, loudspeaker: aLoudspeaker(words) }).map(
    ({ message }) => message,
  )

test('180 to 330 words fill one to two minutes', () => {
  expect([...found(180), ...found(330)]).toEqual([])
})

test('fewer and more are refused with their count', () => {
  expect(found(179)[0]).toContain('có 179 chữ, cần từ 180 đến 330')
  expect(found(331)[0]).toContain('có 331 chữ')
})
