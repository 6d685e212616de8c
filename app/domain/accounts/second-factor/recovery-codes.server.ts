import { createHash, randomInt } from 'node:crypto'

/** No letter that is read as another one or as a digit: 31 signs, so that twelve of them hold 59 bits. */
const SIGNS = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789'
const [COUNT, GROUPS, LENGTH] = [10, 3, 4]

/** Ten new codes, as they are printed: "K7QM-3XHD-9WPT". */
export function newRecoveryCodes(): string[] {
  const group = () => Array.from({ length: LENGTH }, () => SIGNS[randomInt(SIGNS.length)]).join('')
  return Array.from({ length: COUNT }, () => Array.from({ length: GROUPS }, group).join('-'))
}

/** How a code is stored; typed with or without dashes, in capitals or not. They are too long to be tried through. */
export function hashRecoveryCode(typed: string, personId: string): string {
  const plain = typed.toUpperCase().replace(/[^A-Z0-9]/g, '')
  return createHash('sha256').update(`recovery-code:${personId}:${plain}`).digest('base64url')
}
