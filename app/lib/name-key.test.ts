import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nameKey } from './name-key'

const inOrder = (names: string[]) => [...names].sort((a, b) => (nameKey(a) < nameKey(b) ? -1 : 1))

test('people are listed by given name, then by the names before it', () => {
  const names = [
    'Vũ Thị Anh',
    'Nguyễn Văn Ân',
    'Bùi Thị Bình',
    'Đặng Văn Bình',
    'Dương Văn Bình',
    'Lê Thị Dung',
    'Phạm Văn Đạt',
  ]
  expect(inOrder([...names].reverse())).toEqual([
    ...[
      'Vũ Thị Anh',
      'Nguyễn Văn Ân',
      'Bùi Thị Bình',
      'Dương Văn Bình',
      'Đặng Văn Bình',
      'Lê Thị Dung',
      'Phạm Văn Đạt',
    ],
  ])
})

test('a tone matters only between names that are otherwise the same', () => {
  expect(inOrder(['Lê Hả', 'Lê Há', 'Lê Hà', 'Lê Hạ', 'Lê Hã', 'Lê Ha', 'Lê Hai'])).toEqual([
    ...['Lê Ha', 'Lê Hà', 'Lê Hả', 'Lê Hã', 'Lê Há', 'Lê Hạ', 'Lê Hai'],
  ])
})

test('however accents are composed, and in capitals, the place is the same', () => {
  expect(nameKey('NGUYỄN THỊ HẠNH'.normalize('NFD'))).toBe(nameKey('Nguyễn Thị Hạnh'))
  expect(nameKey('  Nguyễn   Thị Hạnh ')).toBe(nameKey('Nguyễn Thị Hạnh'))
})

test('whatever a name holds, the key is small letters and digits', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (name) => {
      expect(nameKey(name)).toMatch(/^[a-z0-9]*$/)
    }),
  )
})
