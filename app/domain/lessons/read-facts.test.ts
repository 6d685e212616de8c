import { expect, test } from 'vitest'
import { contentComplaints } from '#tests/support/content-files'

const fact = {
  says: 'Then cài phía trong.',
  sources: ['S01'],
  confidence: 'medium',
  checkedOn: '2026-11-22',
  reviewOn: '2027-02',
}
const complaintsAbout = (facts: Record<string, unknown>) =>
  contentComplaints('facts', { lessons: { 'mo-cua': {} }, facts })

test('a fact from a known source that will be looked at again is fine', () => {
  expect(complaintsAbout({ '2.02': fact })).toEqual([])
})

test('a source that the list does not have is refused', () => {
  expect(complaintsAbout({ '2.02': { ...fact, sources: ['S01', 'S09'] } })).toEqual([
    { file: 'facts/02.yaml', message: 'Nguồn S09 chưa có trong sources.yaml. Hãy thêm vào đó.' },
  ])
})

test('a review before the check is refused', () => {
  expect(complaintsAbout({ '2.02': { ...fact, reviewOn: '2026-11' } })).toHaveLength(1)
})

test('a fact stands in the file of its number', () => {
  expect(complaintsAbout({ '3.02': fact })).toEqual([
    { file: 'facts/02.yaml', message: 'Dữ kiện 3.02 thuộc về facts/03.yaml. Hãy chuyển nó tới đó.' },
  ])
})
