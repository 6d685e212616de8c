import { expect, test } from 'vitest'
import { pseudoQrRows } from './pseudo-qr-rows'

test('the same code always looks the same, and another one different', () => {
  expect(pseudoQrRows('taped')).toEqual(pseudoQrRows('taped'))
  expect(pseudoQrRows('taped')).not.toEqual(pseudoQrRows('framed'))
})

test('it has fewer squares than any real code and no corner that a scanner looks for', () => {
  const rows = pseudoQrRows('taped')
  const columns = rows.map((_, x) => rows.map((row) => row[x]).join(''))
  expect(rows).toHaveLength(19)
  for (const line of [...rows.slice(0, 5), ...columns.slice(0, 5)]) {
    expect(line).toHaveLength(19)
    // Dark, light, dark, light, dark as 1:1:3:1:1, at a line's beginning.
    expect(line).not.toMatch(/^1011101/)
  }
})
