import { createHash } from 'node:crypto'

/** How a device is known to us: by the hash of what its cookie carries. */
export function deviceHash(token: string): string {
  return createHash('sha256').update(`device:${token}`).digest('hex')
}
