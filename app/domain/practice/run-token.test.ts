import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { TimedInput } from './judge-run'
import type { Input } from './run-state'
import { decodeRun, encodeRun } from './run-token'

const anyInput: fc.Arbitrary<Input> = fc.oneof(
  fc.record({ press: fc.string({ maxLength: 30 }) }),
  fc.record({ type: fc.string({ maxLength: 12 }), text: fc.string({ maxLength: 40, unit: 'grapheme' }) }),
  fc.constant({ back: true } as const),
  fc.record({ help: fc.constantFrom(1, 2, 3) }) as fc.Arbitrary<Input>,
)

test('a run is read back from an address as it was, to a tenth of a second', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(anyInput, fc.integer({ min: 0, max: 600 })), { maxLength: 40 }), (list) => {
      let at = 0
      const run: TimedInput[] = list.map(([input, tenths]) => {
        at += tenths * 100
        return { input, at }
      })
      expect(decodeRun(encodeRun(run))).toEqual(run)
    }),
  )
})

test('no text from an address breaks the reading', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[ptbh!~%0-9a-z]{0,60}$/)), (text) => {
      const run = decodeRun(text)
      expect(run === null || Array.isArray(run)).toBe(true)
    }),
  )
})

test('nothing done yet is an empty text', () => {
  expect(decodeRun('')).toEqual([])
  expect(encodeRun([])).toBe('')
})

test.each(['x!home!1', 'p!home', 'p!home!-1', 'h!4!1', 'b!x!1', 'p!%E0%A4%A!1', 't!a!1'])(
  '%s is no run',
  (text) => {
    expect(decodeRun(text)).toBeNull()
  },
)

test('more than five hundred inputs are no run', () => {
  const input: Input = { press: 'a' }
  expect(decodeRun(encodeRun(Array.from({ length: 501 }, () => ({ input, at: 0 }))))).toBeNull()
})
