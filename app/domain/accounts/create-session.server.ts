import type { Transaction } from '~/db/transaction.server'
import { luciaAt } from './sessions/lucia-at.server'

/** Begins a session and returns its token, for the cookie; only the token's hash is stored. `device` is like "Chrome, Android". */
export async function createSession(
  input: { personId: string; device: string; now: Date },
  tx?: Transaction,
): Promise<string> {
  const device = input.device.slice(0, 80)
  const session = await luciaAt(input.now, tx).createSession(input.personId, { device })
  return session.id
}
