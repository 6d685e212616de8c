import {
  encodePayload,
  formatToken,
  parseToken,
  type SignedCertificate,
} from '~/domain/certificates/certificate-token'

/** The token in the address that a QR code holds. */
export function tokenIn(address: string): string {
  return new URL(address).hash.slice(1)
}

/** A forger's work: something else is said, the signature stays. */
export function withOther(token: string, changed: Partial<SignedCertificate>): string {
  const { certificate, signature } = parsed(token)
  return formatToken(encodePayload({ ...certificate, ...changed }), signature)
}

/** The same is said, one bit of the signature is another. */
export function withOtherSignature(token: string): string {
  const { payload, signature } = parsed(token)
  return formatToken(payload, signature.with(0, (signature[0] ?? 0) ^ 1))
}

function parsed(token: string) {
  const parts = parseToken(token)
  if (!parts) throw new Error(`not a token: ${token}`)
  return parts
}
