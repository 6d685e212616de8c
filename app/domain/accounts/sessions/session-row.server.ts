import { sqltag } from '@prisma/client/runtime/client'
import { readStraight } from '~/db/straight-query.server'
import type { Role } from '../role'

export type SessionUser = {
  personId: string
  displayName: string
  locale: string
  isDemonstration: boolean
  isTeamMember: boolean
  roles: Role[]
}
type SessionRow = Omit<SessionUser, 'roles' | 'isDemonstration' | 'isTeamMember'> & {
  isDemonstration: boolean | number
  isTeamMember: boolean | number
  expiresAt: Date
  lastSeenAt: Date
  startsAt: Date | null
  endsAt: Date | null
} & {
  [key in keyof Role]: Role[key] | null
}

/**
 * A session, its person and the person's roles. Every signed-in page begins with this, so it is one query:
 * Prisma's `include` would make three.
 */
export async function readSessionRows(
  sessionId: string,
  now: Date,
): Promise<(SessionUser & { expiresAt: Date; lastSeenAt: Date }) | null> {
  const rows = await readStraight<SessionRow>(sqltag`
    SELECT s."personId", s."expiresAt", s."lastSeenAt", p."displayName", p."locale", p."isDemonstration",
           EXISTS (SELECT 1 FROM "TeamMember" m WHERE m."personId" = s."personId" AND m."leftAt" IS NULL)
             AS "isTeamMember",
           r."kind", r."scopeKind", r."scopeId", r."seesNames", r."startsAt", r."endsAt"
    FROM "Session" s
    JOIN "Person" p ON p."id" = s."personId"
    LEFT JOIN "Role" r ON r."personId" = s."personId"
    WHERE s."id" = ${sessionId}`)
  const [first] = rows
  if (!first) return null
  const { personId, displayName, locale } = first
  return {
    ...{ personId, displayName, locale },
    isDemonstration: Boolean(first.isDemonstration),
    isTeamMember: Boolean(first.isTeamMember),
    ...{ expiresAt: first.expiresAt, lastSeenAt: first.lastSeenAt },
    roles: rows.filter((row) => holds(row, now)).flatMap(roleOf),
  }
}

/** A role is granted for a time. */
function holds({ startsAt, endsAt }: SessionRow, now: Date): boolean {
  return (!startsAt || startsAt <= now) && (!endsAt || endsAt > now)
}

function roleOf({ kind, scopeKind, scopeId, seesNames }: SessionRow): Role[] {
  return kind && scopeKind && scopeId ? [{ kind, scopeKind, scopeId, seesNames: Boolean(seesNames) }] : []
}
