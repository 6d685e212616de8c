import { expect, test } from 'vitest'
import { aClassKit, aLoudspeaker, aPoster, aTeachCard } from '#tests/support/companions'
import { contentComplaints } from '#tests/support/content-files'

test('a module with all its companions is fine', () => {
  const parts = { poster: aPoster(), loudspeaker: aLoudspeaker(), classKit: aClassKit() }
  expect(
    contentComplaints('companions', { lessons: { 'mo-cua': { teach: aTeachCard() } }, ...parts }),
  ).toEqual([])
})

test('what is missing is named file by file', () => {
  expect(contentComplaints('companions', { lessons: { 'mo-cua': {} } }).map(({ file }) => file)).toEqual([
    'nha/class-kit.yaml',
    'nha/loudspeaker.yaml',
    'nha/mo-cua/teach.yaml',
    'nha/poster.yaml',
  ])
})
