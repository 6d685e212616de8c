import { randomBytes } from 'node:crypto'
import type { Transaction } from '~/db/transaction.server'
import { residentLink } from './resident-link.server'

const LIFETIME = 24 * 3_600_000

/**
 * A token, good once and for 24 hours, with which somebody takes over an account that was made for them. Only its hash is kept.
 * Those given out for the account before no longer work.
 */
export async function offerAccount(
  tx: Transaction,
  { personId, createdById, now }: { personId: string; createdById: string; now: Date },
): Promise<string> {
  const token = randomBytes(24).toString('base64url')
  const { purpose, tokenHash } = residentLink(token)
  await tx.oneTimeLink.deleteMany({ where: { personId, purpose } })
  const expiresAt = new Date(now.getTime() + LIFETIME)
  await tx.oneTimeLink.create({
    data: { tokenHash, purpose, personId, createdById, createdAt: now, expiresAt },
  })
  return token
}
