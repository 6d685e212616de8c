import { db } from '~/db/client.server'
import { countingRoles } from './held-back-roles'
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
  hasSecondFactor: boolean
  /** Holds an office that does not count until a second factor is set up; it is not among the roles. */
  isHeldBack: boolean
  expiresAt: Date
  /** Set when the session was just renewed: the cookie must be sent again to last as long. */
  freshToken: string | null
}

/** Somebody whose second factor was not shown yet. Nobody is signed in by this. */
export type Waiting = Pick<SignedIn, 'personId' | 'displayName' | 'locale' | 'sessionId'>

const SEEN_EVERY = 10 * 60_000
/** For how long the second factor can be shown after the first; then one begins anew. */
const WAITS = 15 * 60_000

/**
 * Who carries this token, or null: unknown, expired, waiting for the second factor, or a demonstration account in production
 * mode. One database query, but for the rare request that renews the session or is the first in ten minutes.
 */
export async function readSession(token: string, now: Date): Promise<SignedIn | null> {
  const entry = await readEntry(token, now)
  return entry && 'viewer' in entry ? entry.viewer : null
}

/** As `readSession`, and tells of somebody who has yet to show the second factor. */
export async function readEntry(
  token: string,
  now: Date,
): Promise<{ viewer: SignedIn } | { waiting: Waiting } | null> {
  if (!/^[a-z0-9]{40}$/.test(token)) return null
  const { session, user } = await luciaAt(now).validateSession(token)
  if (!session || (user.isDemonstration && !isDemonstration())) return null

  const sessionId = sessionIdOf(token)
  const { personId, displayName, locale, hasSecondFactor } = user
  const known = { personId, displayName, locale, sessionId }
  if (hasSecondFactor && !session.secondFactorAt) {
    const hasWaited = now.getTime() - (session.createdAt?.getTime() ?? 0)
    return hasWaited <= WAITS ? { waiting: known } : null
  }
  if (now.getTime() - (session.lastSeenAt?.getTime() ?? 0) >= SEEN_EVERY)
    await db.session.updateMany({ where: { id: sessionId }, data: { lastSeenAt: now } })

  const renewedUntil = new Date(now.getTime() + SESSION_LIFETIME)
  const expiresAt = session.fresh ? renewedUntil : (session.endsAt ?? now)
  const viewer = {
    ...{ ...known, expiresAt, hasSecondFactor },
    ...countingRoles(user.roles, { hasSecondFactor, isAsked: !isDemonstration(), now }),
    isDemonstration: user.isDemonstration,
    isTeamMember: user.isTeamMember,
    freshToken: session.fresh ? token : null,
  }
  return { viewer }
}
