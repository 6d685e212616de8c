import { createHash } from 'node:crypto'

/** How a token that opens something (a card, a link) is stored: who reads the database cannot use what they find. */
export function tokenHash(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
