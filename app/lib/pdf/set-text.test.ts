import fc from 'fast-check'
import { expect, test } from 'vitest'
import { breakLines, fitSize } from './set-text'

// Every letter half as wide as it is high, bold ones a little wider.
const measure = (text: string, size: number, isBold: boolean) => text.length * size * (isBold ? 0.55 : 0.5)
const anyRuns = fc.array(fc.record({ text: fc.string(), isBold: fc.boolean() }), { maxLength: 5 })

test('breaking loses and adds nothing, and no line is too wide', () => {
  fc.assert(
    fc.property(anyRuns, fc.integer({ min: 20, max: 400 }), (runs, width) => {
      const lines = breakLines(runs, 10, width, measure)
      const whole = lines.flat().map((run) => run.text)
      expect(whole.join('')).toBe(runs.map((run) => run.text).join(''))
      for (const line of lines) {
        const wide = line.reduce((sum, run) => sum + measure(run.text, 10, run.isBold ?? false), 0)
        const trailing = line.at(-1)?.text.match(/\s+$/)?.[0].length ?? 0
        expect(wide - trailing * 5.5).toBeLessThanOrEqual(width + 1e-6)
      }
    }),
  )
})

test('a long name is set smaller until it fits its lines', () => {
  const name = [{ text: 'Hoàng Phủ Ngọc Tường', isBold: true }]
  expect(fitSize(name, { from: 48, to: 20, lines: 1, width: 720 }, measure).size).toBe(48)
  expect(fitSize(name, { from: 48, to: 20, lines: 1, width: 300 }, measure).size).toBe(27)
})

test('two lines are about equally long, without one word alone in the last', () => {
  const { lines } = fitSize(
    [{ text: 'Thanh toán không dùng tiền mặt' }],
    { from: 20, to: 20, lines: 2, width: 270 },
    measure,
  )
  expect(lines.map((line) => line.map((run) => run.text).join(''))).toEqual([
    'Thanh toán không ',
    'dùng tiền mặt',
  ])
})
