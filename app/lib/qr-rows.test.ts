import { expect, test } from 'vitest'
import { qrRows } from './qr-rows'

test('a QR code is a square of bits with a finder in its corner', () => {
  const rows = qrRows('https://ngoso.vn/hoc/vneid')
  expect(rows).toHaveLength(25)
  expect(rows.every((row) => /^[01]{25}$/.test(row))).toBe(true)
  expect(rows.slice(0, 3).map((row) => row.slice(0, 8))).toEqual(['11111110', '10000010', '10111010'])
})
