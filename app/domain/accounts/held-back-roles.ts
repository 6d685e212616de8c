import type { Role } from './role'
import { RANK } from './role-kinds'

/** A role that holds, and since when. */
export type HeldRole = { role: Role; since: Date }

/** For how long a new officer may go on without a second factor. */
const OFFICER_GRACE_DAYS = 14

/**
 * The roles that count, where a second factor is asked of officers: an administrator's never without one, an officer's for
 * fourteen days since their first office. Other roles always count.
 */
export function countingRoles(
  held: readonly HeldRole[],
  { hasSecondFactor, isAsked, now }: { hasSecondFactor: boolean; isAsked: boolean; now: Date },
): { roles: Role[]; isHeldBack: boolean } {
  const graceUntil = graceEnd(held)
  const counts = ({ role }: HeldRole) => {
    if (hasSecondFactor || !isAsked || RANK[role.kind] < RANK['commune-officer']) return true
    return role.kind !== 'administrator' && graceUntil !== null && now < graceUntil
  }
  const counting = held.filter(counts)
  return { roles: counting.map(({ role }) => role), isHeldBack: counting.length < held.length }
}

/** Until when an officer may go on without a second factor; null for somebody without an office. */
function graceEnd(held: readonly HeldRole[]): Date | null {
  const offices = held.filter(({ role }) => RANK[role.kind] >= RANK['commune-officer'])
  if (offices.length === 0) return null
  const first = Math.min(...offices.map(({ since }) => since.getTime()))
  return new Date(first + OFFICER_GRACE_DAYS * 24 * 3_600_000)
}
