import { looksLikeCitizenNumber } from './normalise-identifier'

export type NameRefusal = 'name-missing' | 'name-too-long' | 'name-not-allowed' | 'looks-like-citizen-number'

/**
 * The name or nickname as it is stored: composed (NFC), single spaces, 1 to 60 letters. Letters of any language, digits and the
 * marks that names use; nothing invisible or pictorial, since the name is printed on certificates.
 */
export function checkDisplayName(typed: string): { displayName: string } | { refusal: NameRefusal } {
  const displayName = typed.normalize('NFC').replace(/\s+/g, ' ').trim()
  if (displayName === '') return { refusal: 'name-missing' }
  if ([...displayName].length > 60) return { refusal: 'name-too-long' }
  if (looksLikeCitizenNumber(displayName.replace(/[\s.-]/g, '')))
    return { refusal: 'looks-like-citizen-number' }
  if (!/^[\p{L}\p{M}\p{N} .,'’()-]+$/u.test(displayName) || !/[\p{L}\p{N}]/u.test(displayName))
    return { refusal: 'name-not-allowed' }
  return { displayName }
}
