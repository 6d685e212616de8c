import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatFirstCode, readFirstCode } from './first-code'

test('a code is read however its two groups are typed', () => {
  for (const typed of ['48219307', '4821 9307', ' 4821-9307 ', '4821.9307', '４８２１ ９３０７'])
    expect(readFirstCode(typed)).toBe('48219307')
})

test('what is no code is none', () => {
  for (const typed of ['', '4821 930', '4821 93077', '4821 93O7', 'abcd efgh'])
    expect(readFirstCode(typed)).toBeNull()
})

test('what is printed is read back, whatever the digits', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 99_999_999 }), (number) => {
      const code = String(number).padStart(8, '0')
      expect(readFirstCode(formatFirstCode(code))).toBe(code)
    }),
  )
})
