import { Lucia, TimeSpan } from 'lucia'
import type { Transaction } from '~/db/transaction.server'
import { SESSION_LIFETIME, sessionAdapter } from './session-adapter.server'
import type { SessionUser } from './session-row.server'

declare module 'lucia' {
  interface Register {
    Lucia: ReturnType<typeof luciaAt>
    DatabaseSessionAttributes: { device?: string; lastSeenAt?: Date; endsAt?: Date }
    DatabaseUserAttributes: SessionUser
  }
}

/** Lucia at a given time: sessions last 30 days and are renewed by use once half of that is gone. */
export function luciaAt(
  now: Date,
  tx?: Transaction,
): Lucia<{ lastSeenAt?: Date; endsAt?: Date }, SessionUser> {
  return new Lucia(sessionAdapter(now, tx), {
    sessionExpiresIn: new TimeSpan(SESSION_LIFETIME, 'ms'),
    getSessionAttributes: ({ lastSeenAt, endsAt }) => ({ lastSeenAt, endsAt }),
    getUserAttributes: (user) => user,
  })
}
