import { expect, test } from 'vitest'
import { listPage } from './list-page'

const list = Array.from({ length: 51 }, (_, i) => i)

test('twenty-five to a page, the last page with the rest', () => {
  expect(listPage(list, null)).toMatchObject({ page: 1, pageCount: 3, rows: list.slice(0, 25) })
  expect(listPage(list, '3').rows).toEqual([50])
})

test('a page that is not there is brought to the nearest that is', () => {
  expect(['0', '-4', 'hai', '99', '2.7', '1e999'].map((asked) => listPage(list, asked).page)).toEqual([
    1, 1, 1, 3, 2, 3,
  ])
})

test('an empty list is one empty page', () => {
  expect(listPage([], '2')).toEqual({ page: 1, pageCount: 1, rows: [] })
})
