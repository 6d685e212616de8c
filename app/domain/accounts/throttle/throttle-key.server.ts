import { createHash } from 'node:crypto'

/** Telephone numbers and addresses are not kept in the clear merely to count failures. */
export function throttleKey(purpose: string, subject: string): string {
  return createHash('sha256').update(`${purpose}:${subject}`).digest('hex')
}
