import { createHash } from 'node:crypto'

/** How the link for the first administrator is stored: by hash, so that the database does not give it away. */
export function administrationLink(token: string): { purpose: string; tokenHash: string } {
  const tokenHash = createHash('sha256').update(token).digest('hex')
  return { purpose: 'first-administrator', tokenHash }
}
