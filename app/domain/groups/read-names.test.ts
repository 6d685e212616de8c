import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readNames } from './read-names'

test('one name per line; numbers, dashes, further cells and empty lines are left out', () => {
  const text =
    '1. Nguyễn Văn An\r\n2) Trần  Thị Bình\n\n3\tLê Văn Cường\t12/03/2014\n- Lý A Páo\n   \n12 Hoàng Minh\n4\t\t'
  expect(readNames(text)).toEqual({
    names: ['Nguyễn Văn An', 'Trần Thị Bình', 'Lê Văn Cường', 'Lý A Páo', 'Hoàng Minh'],
    problems: [],
  })
})

test('a list in capitals is read in small letters, a short name stays', () => {
  expect(readNames('NGUYỄN THỊ ÁNH-TUYẾT\nÝ\nH’MAI').names).toEqual(['Nguyễn Thị Ánh-Tuyết', 'Ý', 'H’mai'])
})

test('what can be no name is told with its line, and nothing else is lost', () => {
  const { names, problems } = readNames('Nguyễn Văn An\nai@example.vn\n001099012345\nTrần Bình')
  expect(names).toEqual(['Nguyễn Văn An', 'Trần Bình'])
  expect(problems).toEqual([
    { line: 2, text: 'ai@example.vn', refusal: 'name-not-allowed' },
    { line: 3, text: '001099012345', refusal: 'looks-like-citizen-number' },
  ])
})

test('more than three hundred names at once are too many', () => {
  expect(readNames('Nguyễn An\n'.repeat(300)).problems).toEqual([])
  expect(readNames('Nguyễn An\n'.repeat(301)).problems).toMatchObject([{ refusal: 'too-many-names' }])
})

test('whatever is pasted, each line is a name, a problem or nothing, and a name read once reads the same again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      const { names, problems } = readNames(text)
      expect(names.length + problems.length).toBeLessThanOrEqual(text.split(/\r\n|\r|\n/).length + 1)
      for (const name of names) expect(name).toBe(name.normalize('NFC').trim())
    }),
  )
})
