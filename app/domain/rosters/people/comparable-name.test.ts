import fc from 'fast-check'
import { expect, test } from 'vitest'
import { comparableName, isOneLetterApart, nameForms, nameLikeness } from './comparable-name'

test.each([
  ['Nguyễn Thị Hoà', 'NGUYỄN THỊ HÒA'],
  ['Lê Thuý', 'Lê Thúy'],
  ['Trần Mỹ Quý', 'Trần Mĩ Qúy'],
  ['Đỗ Văn Khoẻ', 'Đỗ  Văn Khỏe'],
])('%s and %s are the same name', (one, other) => {
  expect(nameLikeness(nameForms(one), nameForms(other))).toBe('same')
})

test.each([
  ['Nguyễn Thị Hoa', 'Nguyễn Thị Hoà', 'accents'],
  ['Nguyễn Thị Hạnh', 'Hạnh Nguyễn Thị', 'order'],
  ['Nguyễn Thị Hạnh', 'Nguyễn Thị Hanhh', 'letter'],
  ['Nguyễn Thị Hạnh', 'Nguyễn Thị Thuận', 'none'],
])('%s and %s: %s', (one, other, likeness) => {
  expect(nameLikeness(nameForms(one), nameForms(other))).toBe(likeness)
})

const word = fc.string({
  unit: fc.constantFrom(...'aăâeêioôơuưyáàảãạấầệớợýỳđbcghnt'),
  minLength: 1,
  maxLength: 6,
})
const name = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '))

test('case, composition and spaces never make another name', () => {
  fc.assert(
    fc.property(name, (text) => {
      for (const same of [text.toUpperCase(), text.normalize('NFD'), `  ${text.replaceAll(' ', '  ')} `])
        expect(comparableName(same)).toBe(comparableName(text))
    }),
  )
})

test('likeness is the same from both sides', () => {
  fc.assert(
    fc.property(name, name, (one, other) => {
      expect(nameLikeness(nameForms(one), nameForms(other))).toBe(
        nameLikeness(nameForms(other), nameForms(one)),
      )
    }),
  )
})

test('one letter added, left out or changed is one letter apart, and nothing is apart from itself', () => {
  fc.assert(
    fc.property(name, fc.nat(), (text, at) => {
      const place = at % text.length
      expect(isOneLetterApart(text, `${text.slice(0, place)}z${text.slice(place)}`)).toBe(true)
      expect(isOneLetterApart(text, text.slice(0, place) + text.slice(place + 1))).toBe(true)
      expect(isOneLetterApart(text, `${text.slice(0, place)}z${text.slice(place + 1)}`)).toBe(true)
      expect(isOneLetterApart(text, text)).toBe(false)
    }),
  )
})
