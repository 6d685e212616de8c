import { createHash } from 'node:crypto'

export const GUARDIAN_CODE = 'guardian-consent'

/** How a guardian's code is stored: by hash. Null when what was typed is not eight digits, whatever stands between them. */
export function guardianCodeHash(typed: string): string | null {
  const digits = typed.normalize('NFKC').replace(/[\s.-]/g, '')
  if (!/^\d{8}$/.test(digits)) return null
  return createHash('sha256').update(`${GUARDIAN_CODE}:${digits}`).digest('hex')
}
