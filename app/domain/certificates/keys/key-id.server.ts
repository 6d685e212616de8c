import { createHash, type KeyObject } from 'node:crypto'

/** The 32 bytes of an Ed25519 public key, base64url. */
export function publicKeyText(key: KeyObject): string {
  const { x } = key.export({ format: 'jwk' })
  if (!x) throw new Error('not an Ed25519 key')
  return x
}

/** Eight letters that name a key in tokens: short for the QR, and different in every installation. */
export function keyIdOf(publicKey: string): string {
  return createHash('sha256').update(publicKey).digest('base64url').slice(0, 8)
}
