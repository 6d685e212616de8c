import { expect, test } from 'vitest'
import { complaints } from '#tests/support/lesson-input'

const fact = {
  id: '2.01',
  says: 'Cửa có chìa.',
  source: 'S01',
  confidence: 'high',
  checkedOn: '2026-11-22',
  reviewOn: '2027-02',
}

test('a fact from a known source that will be looked at again is fine', () => {
  expect(complaints('facts-sourced', { frontMatter: { facts: [fact] } })).toEqual([])
})

test('a source that the list does not have is refused', () => {
  const found = complaints('facts-sourced', { frontMatter: { facts: [{ ...fact, source: 'S09' }] } })
  expect(found).toEqual([
    { at: 'source: S09', message: 'Nguồn S09 chưa có trong sources.yaml. Hãy thêm vào đó.' },
  ])
})

test('a review before the check is refused', () => {
  const found = complaints('facts-sourced', { frontMatter: { facts: [{ ...fact, reviewOn: '2026-11' }] } })
  expect(found.map(({ at }) => at)).toEqual(['reviewOn: 2026-11'])
})

test('a fact stands once', () => {
  expect(complaints('facts-sourced', { frontMatter: { facts: [fact, fact] } })).toHaveLength(1)
})
