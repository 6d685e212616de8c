import fc from 'fast-check'
import { expect, test } from 'vitest'
import { makeClassCode, readClassCode } from './class-code'

test('a join code has eight letters that nobody confuses, and reads back however it is typed', () => {
  const picks = fc.array(fc.nat(), { minLength: 8, maxLength: 8 })
  fc.assert(
    fc.property(picks, (numbers) => {
      const code = makeClassCode((below) => (numbers.pop() ?? 0) % below)
      expect(code).toMatch(/^[34679ACDEFGHJKMNPQRTWXY]{8}$/)
      const typed = ` ${code.slice(0, 4).toLowerCase()} - ${code.slice(4)}\t`
      expect(readClassCode(typed)).toBe(code)
    }),
  )
})

test('what can be no code is none, and codes from before stay readable', () => {
  expect(readClassCode('k7m 2qp')).toBe('K7M2QP')
  for (const typed of ['', 'abc', 'lớp 6a', 'A'.repeat(13), 'K7M2QP/..', '<b>'])
    expect(readClassCode(typed)).toBeNull()
})
