import { sqltag } from '@prisma/client/runtime/client'
import { readStraight } from '~/db/straight-query.server'
import type { HeldRole } from '../held-back-roles'
import type { Role } from '../role'

export type SessionUser = {
  personId: string
  displayName: string
  locale: string
  isDemonstration: boolean
  isTeamMember: boolean
  hasSecondFactor: boolean
  roles: HeldRole[]
}
/** What is known of the session itself. */
type SessionRead = {
  expiresAt: Date
  lastSeenAt: Date
  createdAt: Date
  /** When the second factor was shown in it. */
  secondFactorAt: Date | null
}
type SessionRow = Pick<SessionUser, 'personId' | 'displayName' | 'locale'> &
  SessionRead & {
    isDemonstration: boolean | number
    isTeamMember: boolean | number
    confirmedAt: Date | null
    grantedAt: Date | null
    startsAt: Date | null
    endsAt: Date | null
  } & {
    [key in keyof Role]: Role[key] | null
  }

/**
 * A session, its person with their second factor, and the person's roles. Every signed-in page begins with this, so it is one query:
 * Prisma's `include` would make three.
 */
export async function readSessionRows(
  sessionId: string,
  now: Date,
): Promise<(SessionUser & SessionRead) | null> {
  const rows = await readStraight<SessionRow>(sqltag`
    SELECT s."personId", s."expiresAt", s."lastSeenAt", s."createdAt", s."secondFactorAt",
           p."displayName", p."locale", p."isDemonstration", f."confirmedAt",
           EXISTS (SELECT 1 FROM "TeamMember" m WHERE m."personId" = s."personId" AND m."leftAt" IS NULL)
             AS "isTeamMember",
           r."kind", r."scopeKind", r."scopeId", r."seesNames",
           r."grantedAt", r."startsAt", r."endsAt"
    FROM "Session" s
    JOIN "Person" p ON p."id" = s."personId"
    LEFT JOIN "SecondFactor" f ON f."personId" = s."personId"
    LEFT JOIN "Role" r ON r."personId" = s."personId"
    WHERE s."id" = ${sessionId}`)
  const [first] = rows
  if (!first) return null
  const { personId, displayName, locale, expiresAt, lastSeenAt, createdAt, secondFactorAt } = first
  return {
    ...{ personId, displayName, locale },
    isDemonstration: Boolean(first.isDemonstration),
    isTeamMember: Boolean(first.isTeamMember),
    hasSecondFactor: first.confirmedAt !== null,
    ...{ expiresAt, lastSeenAt, createdAt, secondFactorAt },
    roles: rows.filter((row) => holds(row, now)).flatMap(roleOf),
  }
}

/** A role is granted for a time. */
function holds({ startsAt, endsAt }: SessionRow, now: Date): boolean {
  return (!startsAt || startsAt <= now) && (!endsAt || endsAt > now)
}

function roleOf({ kind, scopeKind, scopeId, seesNames, grantedAt, startsAt }: SessionRow): HeldRole[] {
  if (!kind || !scopeKind || !scopeId || !grantedAt) return []
  const since = startsAt && startsAt > grantedAt ? startsAt : grantedAt
  return [{ role: { kind, scopeKind, scopeId, seesNames: Boolean(seesNames) }, since }]
}
