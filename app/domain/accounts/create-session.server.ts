import type { Transaction } from '~/db/transaction.server'
import { luciaAt } from './sessions/lucia-at.server'

/**
 * Begins a session and returns its token, for the cookie; only the token's hash is stored. `device` is like "Chrome, Android".
 * However somebody came in: who has a second factor is asked for it, unless it was shown just now.
 */
export async function createSession(
  input: { personId: string; device: string; secondFactorAt?: Date; now: Date },
  tx?: Transaction,
): Promise<string> {
  const device = input.device.slice(0, 80)
  const session = await luciaAt(input.now, tx).createSession(input.personId, {
    device,
    secondFactorAt: input.secondFactorAt,
  })
  return session.id
}
