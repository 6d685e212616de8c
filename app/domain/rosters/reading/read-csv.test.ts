import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plainCell, writeCsv } from '../plain-cell'
import { readCsv, separatorOf } from './read-csv'

const cell = fc.string({ unit: fc.constantFrom(...'aăđ1 ,;\t"\n\r=+-@') })

test('what is written is read back, but for the apostrophe before a formula', () => {
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { minLength: 1 }), (rows) => {
      const read = readCsv(writeCsv(rows).slice(1), ',')
      expect(read).toEqual(rows.map((row) => row.map(plainCell)))
    }),
  )
})

test('no cell that is written begins as a formula does', () => {
  fc.assert(
    fc.property(cell, (text) => {
      expect(plainCell(text)).not.toMatch(/^\s*[=+\-@]|^[\t\r]/)
    }),
  )
})

test.each([',', ';', '\t'] as const)('the separator %j is found', (separator) => {
  const text = [
    ['Họ và tên', 'Thôn'],
    ['Lê Thị Lan', 'thôn Khe Mây, xã Mẫu'],
  ]
    .map((row) => row.map((each) => (each.includes(separator) ? `"${each}"` : each)).join(separator))
    .join('\n')
  expect(separatorOf(text)).toBe(separator)
  expect(readCsv(text)).toEqual([
    ['Họ và tên', 'Thôn'],
    ['Lê Thị Lan', 'thôn Khe Mây, xã Mẫu'],
  ])
})
