import { db } from '~/db/client.server'
import { isDemonstration } from './mode.server'
import type { Role } from './role'
import { luciaAt } from './sessions/lucia-at.server'
import { SESSION_LIFETIME, sessionIdOf } from './sessions/session-adapter.server'

export type SignedIn = {
  personId: string
  displayName: string
  locale: string
  roles: Role[]
  sessionId: string
  isDemonstration: boolean
  /** Belongs to a team now: has households to look after, perhaps. */
  isTeamMember: boolean
  expiresAt: Date
  /** Set when the session was just renewed: the cookie must be sent again to last as long. */
  freshToken: string | null
}

const SEEN_EVERY = 10 * 60_000

/**
 * Who carries this token, or null: unknown, expired, or a demonstration account in production mode.
 * One database query, but for the rare request that renews the session or is the first in ten minutes.
 */
export async function readSession(token: string, now: Date): Promise<SignedIn | null> {
  if (!/^[a-z0-9]{40}$/.test(token)) return null
  const { session, user } = await luciaAt(now).validateSession(token)
  if (!session || (user.isDemonstration && !isDemonstration())) return null

  const sessionId = sessionIdOf(token)
  if (now.getTime() - (session.lastSeenAt?.getTime() ?? 0) >= SEEN_EVERY)
    await db.session.updateMany({ where: { id: sessionId }, data: { lastSeenAt: now } })

  const { personId, displayName, locale, roles } = user
  const renewedUntil = new Date(now.getTime() + SESSION_LIFETIME)
  const expiresAt = session.fresh ? renewedUntil : (session.endsAt ?? now)
  return {
    ...{ personId, displayName, locale, roles, sessionId, expiresAt },
    isDemonstration: user.isDemonstration,
    isTeamMember: user.isTeamMember,
    freshToken: session.fresh ? token : null,
  }
}
