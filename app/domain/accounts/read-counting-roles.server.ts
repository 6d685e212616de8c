import { db } from '~/db/client.server'
import type { Transaction } from '~/db/transaction.server'
import { countingRoles } from './held-back-roles'
import { isDemonstration } from './mode.server'
import type { Role } from './role'
import { isRoleKind } from './role-kinds'

/**
 * The roles of somebody that count at this moment, as a session of theirs would carry them: for work that goes on after the
 * request that began it, while an office may end. None for somebody unknown, or a demonstration account in production mode.
 */
export async function readCountingRoles(personId: string, now: Date, tx: Transaction = db): Promise<Role[]> {
  const person = await tx.person.findUnique({
    where: { id: personId },
    select: {
      isDemonstration: true,
      secondFactor: { select: { confirmedAt: true } },
      roles: {
        where: {
          AND: [
            { OR: [{ startsAt: null }, { startsAt: { lte: now } }] },
            { OR: [{ endsAt: null }, { endsAt: { gt: now } }] },
          ],
        },
      },
    },
  })
  if (!person || (person.isDemonstration && !isDemonstration())) return []
  const held = person.roles.flatMap(({ kind, scopeId, seesNames, grantedAt, startsAt, ...row }) => {
    if (!isRoleKind(kind)) return []
    const scopeKind = row.scopeKind as Role['scopeKind']
    const since = startsAt && startsAt > grantedAt ? startsAt : grantedAt
    return { role: { kind, scopeKind, scopeId, seesNames }, since }
  })
  const hasSecondFactor = Boolean(person.secondFactor?.confirmedAt)
  return countingRoles(held, { hasSecondFactor, isAsked: !isDemonstration(), now }).roles
}
