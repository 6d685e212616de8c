/** The code printed on a card for a first sign-in without scanning: eight digits, written in two groups. */
export function formatFirstCode(code: string): string {
  return `${code.slice(0, 4)} ${code.slice(4)}`
}

/** The eight digits of a code as somebody typed it, with spaces, dots or dashes; null when it is no such code. */
export function readFirstCode(typed: string): string | null {
  const digits = typed.normalize('NFKC').replace(/[\s.\-–_]/g, '')
  return /^\d{8}$/.test(digits) ? digits : null
}

/** For this long the code can be used; in milliseconds. */
export const FIRST_CODE_LIFETIME = 90 * 24 * 3_600_000
