import { Secret, TOTP } from 'otpauth'

// What every authenticator app understands without being told.
const RULES = { algorithm: 'SHA1', digits: 6, period: 30 } as const

/** A new shared secret of 160 bits, in base32. */
export function newTotpSecret(): string {
  return new Secret({ size: 20 }).base32
}

/** The address in the QR code: what the app lists it by, and the secret. */
export function totpAddress(secret: string, label: string, issuer: string): string {
  return totpOf(secret, { label, issuer }).toString()
}

/** The time step that this code belongs to, at most one before or after now; null for a wrong one. */
export function stepOfCode(secret: string, code: string, now: Date): number | null {
  const totp = totpOf(secret)
  const timestamp = now.getTime()
  const delta = totp.validate({ token: code, timestamp, window: 1 })
  return delta === null ? null : totp.counter({ timestamp }) + delta
}

function totpOf(secret: string, names: { label?: string; issuer?: string } = {}): TOTP {
  return new TOTP({ ...RULES, ...names, secret: Secret.fromBase32(secret) })
}
