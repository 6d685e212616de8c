import { parseToken, type SignedCertificate } from './certificate-token'
import { fromBase64url } from './token/base64url'

/** `publicKey`: the 32 bytes of an Ed25519 key, base64url. */
export type PublicKey = { keyId: string; publicKey: string }

export type TokenCheck =
  | { status: 'genuine'; certificate: SignedCertificate }
  | { status: 'forged' | 'malformed' | 'unknown-key' | 'unsupported' }

/**
 * Checks a token without a network, in a browser or in Node. 'genuine' says that we signed it, not that it has not been
 * revoked since: only the server knows that. 'unsupported': this browser has no Ed25519 (or the page came without HTTPS);
 * ask the server. 'unknown-key': signed by another installation, or with a key newer than this page.
 */
export async function verifyToken(token: string, publicKeys: readonly PublicKey[]): Promise<TokenCheck> {
  const parsed = parseToken(token)
  if (!parsed) return { status: 'malformed' }
  const known = publicKeys.find((key) => key.keyId === parsed.certificate.keyId)
  const bytes = known && fromBase64url(known.publicKey)
  if (!bytes) return { status: 'unknown-key' }
  const subtle = globalThis.crypto?.subtle
  if (!subtle) return { status: 'unsupported' }
  try {
    const key = await subtle.importKey('raw', bytes, 'Ed25519', false, ['verify'])
    const isGenuine = await subtle.verify('Ed25519', key, parsed.signature, parsed.payload)
    return isGenuine ? { status: 'genuine', certificate: parsed.certificate } : { status: 'forged' }
  } catch {
    return { status: 'unsupported' }
  }
}
