import { createHash } from 'node:crypto'

/** How the link of a resident's account is stored: by hash, so that the database does not give it away. */
export function residentLink(token: string): { purpose: string; tokenHash: string } {
  return { purpose: 'resident', tokenHash: createHash('sha256').update(token).digest('hex') }
}
