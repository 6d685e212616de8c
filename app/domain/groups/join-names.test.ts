import fc from 'fast-check'
import { expect, test } from 'vitest'
import { joinNames } from './join-names'

const labels = (...names: string[]) =>
  joinNames(names.map((displayName, i) => ({ personId: String(i), displayName }))).map(({ label }) => label)

test('classmates are called by their given names, and by no more', () => {
  expect(labels('Nguyễn Thị Hạnh', 'Lý A Páo', 'Minh')).toEqual(['Hạnh', 'Páo', 'Minh'])
})

test('two of one given name are told apart by letters, then by the whole name, then by a number', () => {
  expect(labels('Trần Quang Minh', 'Đỗ Văn Minh', 'Lê An')).toEqual(['T. Q. Minh', 'Đ. V. Minh', 'An'])
  expect(labels('Trần Quang Minh', 'Trần Quý Minh', 'Đỗ Minh')).toEqual([
    'Trần Quang Minh',
    'Trần Quý Minh',
    'Đ. Minh',
  ])
  expect(labels('Lê An', 'Lê An', 'Vũ An')).toEqual(['Lê An (1)', 'Lê An (2)', 'V. An'])
})

test('no two on a page are called the same', () => {
  const name = fc
    .array(fc.constantFrom('An', 'Anh', 'Lê', 'lê', 'Văn'), { minLength: 1, maxLength: 3 })
    .map((words) => words.join(' '))
  fc.assert(
    fc.property(fc.array(name, { maxLength: 12 }), (names) => {
      const given = labels(...names).map((label) => label.toLowerCase())
      expect(new Set(given).size).toBe(names.length)
    }),
  )
})
