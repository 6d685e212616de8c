import type { WordsRule } from './lesson-draft'

// A run of digits, also when spaces, dots or hyphens part it; not inside a word (S148, 00H12345).
const NUMBER = /(?<![\p{L}\p{N}.,-])\+?\d(?:[ .-]?\d)+(?![\p{L}\p{N}])/gu
const MONEY = /^\d{1,3}(?:\.\d{3})+$/
const PUBLIC_LINE = /^1[89]00\d{2,6}$/
const EMERGENCY = ['111', '112', '113', '114', '115', '156', '5656']
const SAMPLE_PHONE = /^0900000\d{3}$/
const BIRTHDAY = /^(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)\d{2}$/

/** No example number that could be a person's: whoever owns it would be called, or asked for money. */
export const privateNumbers: WordsRule = (pieces) =>
  pieces.flatMap(({ file, text, placeOf }) =>
    [...text.matchAll(NUMBER)].flatMap((found) => {
      const message = isHarmless(found[0]) ? null : complaint(found[0])
      return message ? [{ file, ...placeOf(found.index), rule: 'private-numbers', message }] : []
    }),
  )

function complaint(written: string): string | null {
  const digits = digitsOf(written)
  if (/^0[235789]\d{8,9}$/.test(digits)) {
    return `“${written}” có thể là số điện thoại của ai đó. Hãy dùng số mẫu 0900 000 0xx.`
  }
  if (digits.length === 12 || digits.length === 9) {
    return `“${written}” có thể là số căn cước, chứng minh của ai đó. Hãy dùng số mẫu bắt đầu bằng 000.`
  }
  if (digits.length < 8 || digits.length > 16) return null
  return `“${written}” có thể là số tài khoản, số thẻ của ai đó. Hãy dùng số mẫu bắt đầu bằng 000.`
}

function isHarmless(written: string): boolean {
  const digits = digitsOf(written)
  const parts = written.split(/[ -]/)
  return (
    digits.startsWith('000') ||
    PUBLIC_LINE.test(digits) ||
    SAMPLE_PHONE.test(digits) ||
    BIRTHDAY.test(written) || // as a bad password: 01021990
    isRow(digits) ||
    /^[1-9]\d*0{5}$/.test(written) || // a sum: 100000000
    isDate(written) ||
    parts.every((part) => MONEY.test(part)) ||
    parts.every((part) => EMERGENCY.includes(part)) ||
    /^(?:19|20)\d{2}-(?:19|20)\d{2}$/.test(written)
  )
}

function digitsOf(written: string): string {
  return written.replace(/^\+84/, '0').replace(/\D/g, '')
}

/** 12345678, 11111111: passwords that nobody should have. */
function isRow(digits: string): boolean {
  return '1234567890123456'.startsWith(digits) || /^(\d)\1+$/.test(digits)
}

/** 22.11.2026, 22-11-2026, 2026-11-22. */
function isDate(written: string): boolean {
  return /^(?:\d{1,2}[ .-]\d{1,2}[ .-](?:19|20)\d{2}|(?:19|20)\d{2}-\d{2}-\d{2})$/.test(written)
}
