import { expect, test } from 'vitest'
import { byGivenName } from './by-given-name'

const sorted = (...names: string[]) =>
  names
    .map((displayName, i) => ({ displayName, personId: String(i) }))
    .sort(byGivenName)
    .map((person) => person.displayName)

test('a register goes by given name, and by the whole name where two have the same', () => {
  expect(sorted('Vũ Thị Thoa', 'Lý A Páo', 'Trần Văn Sơn', 'Bùi Văn Sơn')).toEqual([
    'Lý A Páo',
    'Bùi Văn Sơn',
    'Trần Văn Sơn',
    'Vũ Thị Thoa',
  ])
})

test('Đ follows D, and a nickname of one word is its own given name', () => {
  expect(sorted('Đào', 'Nguyễn Văn Đạt', 'Hoa', 'Lê Dung')).toEqual([
    'Lê Dung',
    'Đào',
    'Nguyễn Văn Đạt',
    'Hoa',
  ])
})
