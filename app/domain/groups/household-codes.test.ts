import fc from 'fast-check'
import { expect, test } from 'vitest'
import { byCode, householdCodes, normaliseCode } from './household-codes'

test('a code is kept as the village reads it aloud', () => {
  expect(normaliseCode(' h 07 ')).toEqual({ code: 'H07' })
  expect(normaliseCode('to2-15')).toEqual({ code: 'TO2-15' })
})

test('names, addresses and citizens’ numbers are no codes', () => {
  for (const typed of ['bà Tư', 'nhà cuối ngõ', '12345678901234', '-1', 'H<1>'])
    expect(normaliseCode(typed)).toHaveProperty('refusal')
  expect(normaliseCode('001 090 123 456')).toEqual({ refusal: 'looks-like-citizen-number' })
  expect(normaliseCode('  ')).toEqual({ refusal: 'code-missing' })
})

test('a run goes on from the number at the end and keeps its zeros', () => {
  expect(householdCodes('H08', 'h11')).toEqual({ codes: ['H08', 'H09', 'H10', 'H11'] })
  expect(householdCodes('9', '11')).toEqual({ codes: ['9', '10', '11'] })
  expect(householdCodes('H7', '')).toEqual({ codes: ['H7'] })
})

test('a run that is not clear is asked again', () => {
  for (const [from, to] of [
    ['H10', 'H02'],
    ['H01', 'K09'],
    ['H', 'K'],
    ['H01', 'H9'],
  ] as const)
    expect(householdCodes(from, to)).toEqual({ refusal: 'run-not-clear' })
  expect(householdCodes('H1', 'H900')).toEqual({ refusal: 'run-too-long' })
})

test('every run has all codes once, each a code of its own', () => {
  fc.assert(
    fc.property(fc.constantFrom('', 'H', 'A-', 'T2.'), fc.nat(990), fc.nat(199), (letters, first, more) => {
      const code = (n: number) => letters + String(n).padStart(4, '0')
      const run = householdCodes(code(first), code(first + more))
      if (!('codes' in run)) throw new Error(run.refusal)
      expect(new Set(run.codes).size).toBe(more + 1)
      for (const each of run.codes) expect(normaliseCode(each)).toEqual({ code: each })
      expect(
        [...run.codes]
          .reverse()
          .map((each) => ({ code: each }))
          .sort(byCode)
          .map((each) => each.code),
      ).toEqual(run.codes)
    }),
  )
})

test('whatever is typed gives codes or a named refusal', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (from, to) => {
      const found = householdCodes(from, to)
      if ('codes' in found) expect(found.codes.length).toBeGreaterThan(0)
      else expect(found.refusal).toMatch(/^[a-z-]+$/)
    }),
  )
})
