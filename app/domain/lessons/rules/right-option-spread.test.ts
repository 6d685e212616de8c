import { expect, test } from 'vitest'
import { contentComplaints } from '#tests/support/content-files'
import { singleChoice } from '#tests/support/lesson-input'

/** Single choices whose right options stand at these places: counts for a, b, c, d. */
function spread(...counts: number[]) {
  const places = counts.flatMap((count, place) => Array<number>(count).fill(place))
  const questions = places.map((place, i) =>
    singleChoice({
      id: `q${i}`,
      options: ['một', 'hai', 'ba', 'bốn'].map((name, k) => ({
        id: 'abcd'[k],
        text: `Cách ${name}`,
        ...(k === place ? { right: true } : { why: 'Sai.' }),
      })),
    }),
  )
  return contentComplaints('right-option-spread', { lessons: { 'mo-cua': { questions } } })
}

test('places between 15 and 40 of a hundred are fine', () => {
  expect(spread(3, 8, 5, 4)).toEqual([])
})

test('a place that is right too often is refused, and one too seldom, with the counts', () => {
  const [often, seldom, ...others] = spread(9, 7, 2, 2).map(({ message }) => message)
  expect(often).toContain('nằm ở a tới 45 % (a 9, b 7, c 2, d 2)')
  expect(often).toContain('chuyển bớt khỏi a')
  expect(seldom).toContain('chuyển bớt về c')
  expect(others).toHaveLength(1)
})

test('fewer than twenty questions say nothing yet', () => {
  expect(spread(19)).toEqual([])
})
