import { createHash } from 'node:crypto'

/** A one-time code that is read out and typed. `random` gives a whole number below what it is given. */
export function newEightDigits(random: (below: number) => number): string {
  return String(random(100_000_000)).padStart(8, '0')
}

/** How such a code is stored: by hash, with what it is for. Null when what was typed is not eight digits, whatever stands between. */
export function eightDigitHash(purpose: string, typed: string): string | null {
  const digits = typed.normalize('NFKC').replace(/[\s.-]/g, '')
  if (!/^\d{8}$/.test(digits)) return null
  return createHash('sha256').update(`${purpose}:${digits}`).digest('hex')
}
