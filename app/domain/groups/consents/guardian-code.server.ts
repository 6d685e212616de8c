import { eightDigitHash } from '../eight-digits.server'

export const GUARDIAN_CODE = 'guardian-consent'

/** How a guardian's code is stored: by hash. Null when what was typed is not eight digits, whatever stands between them. */
export function guardianCodeHash(typed: string): string | null {
  return eightDigitHash(GUARDIAN_CODE, typed)
}
