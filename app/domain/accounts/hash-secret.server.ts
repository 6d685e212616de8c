import { hash } from '@node-rs/argon2'

/** Argon2id hash of a password or PIN, as `Person.secretHash` stores it. Takes some 30 ms of processor time. */
export function hashSecret(secret: string): Promise<string> {
  // Vietnamese keyboards compose accents differently; the same password must be the same bytes on each.
  return hash(secret.normalize('NFC'), COST)
}

// OWASP's choice for Argon2id (the package's default kind) on small machines: 19 MiB, two passes, one lane.
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }
