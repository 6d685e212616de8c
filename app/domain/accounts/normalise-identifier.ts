import { foldText } from '~/lib/fold-text'

export type Identifier = { kind: 'phone' | 'user-name'; identifier: string }
export type IdentifierRefusal =
  | 'identifier-missing'
  | 'identifier-too-short'
  | 'identifier-too-long'
  | 'identifier-not-allowed'
  | 'looks-like-citizen-number'

/**
 * What a person signs in with, in the one form in which it is stored: a telephone number as "0912345678"
 * (typed with +84, 84 or 0, spaces, dots or dashes), or a user name of 3 to 32 folded letters, digits, dots, dashes, underscores.
 */
export function normaliseIdentifier(typed: string): Identifier | { refusal: IdentifierRefusal } {
  const trimmed = typed.trim()
  if (trimmed === '') return { refusal: 'identifier-missing' }
  if (trimmed.length > 100) return { refusal: 'identifier-too-long' }

  const compact = trimmed.replace(/[\s.()-]/g, '')
  const phone = VIETNAMESE_PHONE.exec(compact)
  if (phone) return { kind: 'phone', identifier: `0${phone[1]}` }
  if (looksLikeCitizenNumber(compact)) return { refusal: 'looks-like-citizen-number' }

  const identifier = foldText(trimmed)
  if (/[^a-z0-9._-]/.test(identifier)) return { refusal: 'identifier-not-allowed' }
  if (identifier.length < 3) return { refusal: 'identifier-too-short' }
  if (identifier.length > 32) return { refusal: 'identifier-too-long' }
  return { kind: 'user-name', identifier }
}

/** Mobile numbers have nine digits after the prefix, fixed lines ten that begin with 2. */
const VIETNAMESE_PHONE = /^(?:\+?84|0)([35789]\d{8}|2\d{9})$/

/** Twelve digits in a row anywhere, or nothing but the nine of the old card: such a number must never be stored. */
export function looksLikeCitizenNumber(compact: string): boolean {
  return /\d{12}/.test(compact) || /^\d{9}$/.test(compact)
}
