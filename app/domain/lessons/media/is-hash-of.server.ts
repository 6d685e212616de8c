import { createHash } from 'node:crypto'

/** Are these the bytes that the hash was made of? What a disk or a bucket gives back may be damaged. */
export function isHashOf(hash: string, bytes: Uint8Array): boolean {
  return createHash('sha256').update(bytes).digest('hex') === hash
}
