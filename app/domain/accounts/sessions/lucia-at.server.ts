import { Lucia, TimeSpan } from 'lucia'
import type { Transaction } from '~/db/transaction.server'
import { SESSION_LIFETIME, sessionAdapter } from './session-adapter.server'
import type { SessionUser } from './session-row.server'

declare module 'lucia' {
  interface Register {
    Lucia: ReturnType<typeof luciaAt>
    DatabaseSessionAttributes: SessionTimes & { device?: string }
    DatabaseUserAttributes: SessionUser
  }
}

type SessionTimes = {
  lastSeenAt?: Date
  endsAt?: Date
  createdAt?: Date
  secondFactorAt?: Date | null | undefined
}

/** Lucia at a given time: sessions last 30 days and are renewed by use once half of that is gone. */
export function luciaAt(now: Date, tx?: Transaction): Lucia<SessionTimes, SessionUser> {
  return new Lucia(sessionAdapter(now, tx), {
    sessionExpiresIn: new TimeSpan(SESSION_LIFETIME, 'ms'),
    getSessionAttributes: ({ device: _, ...times }) => times,
    getUserAttributes: (user) => user,
  })
}
