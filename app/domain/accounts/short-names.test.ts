import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shortNames } from './short-names'

test('people are called by their given name, and by more where two are called the same', () => {
  expect(shortNames(['Nguyễn Thị Hạnh', 'Lò Văn Pó', 'Bà Tư'])).toEqual(['Hạnh', 'Pó', 'Tư'])
  expect(shortNames(['Nguyễn Thị Hạnh', 'Trần Mỹ Hạnh'])).toEqual(['Thị Hạnh', 'Mỹ Hạnh'])
  expect(shortNames(['Lê Thị Hạnh', 'Vũ Thị Hạnh', 'Hạnh'])).toEqual(['Lê Thị Hạnh', 'Vũ Thị Hạnh', 'Hạnh'])
})

test('whoever is called differently is also shown differently, and everybody by the end of their name', () => {
  const anyName = fc.array(fc.constantFrom('An', 'Bình', 'Chi', 'Thị', 'Văn'), { minLength: 1, maxLength: 3 })
  fc.assert(
    fc.property(
      fc.uniqueArray(
        anyName.map((words) => words.join(' ')),
        { maxLength: 6 },
      ),
      (names) => {
        const short = shortNames(names)
        expect(new Set(short).size).toBe(names.length)
        for (const [at, name] of names.entries()) expect(name.endsWith(short[at] ?? '-')).toBe(true)
      },
    ),
  )
})
