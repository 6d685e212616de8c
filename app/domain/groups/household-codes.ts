import { looksLikeCitizenNumber } from '~/domain/accounts/normalise-identifier'

export type CodeRefusal =
  | 'code-missing'
  | 'code-not-allowed'
  | 'looks-like-citizen-number'
  | 'run-not-clear'
  | 'run-too-long'

const LONGEST_RUN = 200

/**
 * The code by which a village knows a household, as it is stored: "h 07" is "H07". Up to 12 letters without accents,
 * digits, dots, dashes and strokes, so that it can be read aloud and holds no name or address.
 */
export function normaliseCode(typed: string): { code: string } | { refusal: CodeRefusal } {
  const code = typed.normalize('NFC').replace(/\s+/g, '').toUpperCase()
  if (code === '') return { refusal: 'code-missing' }
  if (looksLikeCitizenNumber(code.replace(/[.\-/]/g, ''))) return { refusal: 'looks-like-citizen-number' }
  return /^[A-Z0-9][A-Z0-9.\-/]{0,11}$/.test(code) ? { code } : { refusal: 'code-not-allowed' }
}

/**
 * One code, or all from one to another that differ in the number at their end: H01 to H20. Refuses `run-not-clear` when they
 * do not, or run backwards, and `run-too-long` above 200.
 */
export function householdCodes(from: string, to: string): { codes: string[] } | { refusal: CodeRefusal } {
  const first = normaliseCode(from)
  if ('refusal' in first) return first
  if (to.trim() === '') return { codes: [first.code] }
  const last = normaliseCode(to)
  if ('refusal' in last) return last
  const [a, b] = [apart(first.code), apart(last.code)]
  if (!a || !b || a.letters !== b.letters || b.number < a.number) return { refusal: 'run-not-clear' }
  const count = b.number - a.number + 1
  if (count > LONGEST_RUN) return { refusal: 'run-too-long' }
  const codes = Array.from(
    { length: count },
    (_, i) => `${a.letters}${String(a.number + i).padStart(a.digits, '0')}`,
  )
  return codes.every((code) => code.length <= 12) && codes.at(-1) === last.code
    ? { codes }
    : { refusal: 'run-not-clear' }
}

/** As people count: H2 before H10, whatever the zeros. */
export function byCode(a: { code: string }, b: { code: string }): number {
  return collator.compare(a.code, b.code) || (a.code < b.code ? -1 : 1)
}

const collator = new Intl.Collator('vi', { numeric: true })

function apart(code: string): { letters: string; number: number; digits: number } | null {
  const found = /^(.*?)(\d{1,9})$/.exec(code)
  if (!found) return null
  const [, letters = '', digits = ''] = found
  return { letters, number: Number(digits), digits: digits.length }
}
