import { byCode } from './household-codes'

type Household = { householdId: string; code: string; memberId: string | null }

/**
 * A proposal that gives each member as many households as any other, or one more. Whoever looks after a household keeps it
 * as far as that goes; the others are dealt out by code, so that neighbours stay together. Nothing is proposed without members.
 */
export function splitEvenly(
  households: readonly Household[],
  memberIds: readonly string[],
): Map<string, string> {
  const ids = [...new Set(memberIds)]
  if (ids.length === 0) return new Map()
  const sorted = [...households].sort(byCode)
  const quotas = quotasOf(sorted, ids)
  const given = new Map<string, string>()
  const left = new Map(quotas)
  for (const { householdId, memberId } of sorted) {
    const room = memberId === null ? 0 : (left.get(memberId) ?? 0)
    if (memberId === null || room === 0) continue
    given.set(householdId, memberId)
    left.set(memberId, room - 1)
  }
  const rest = sorted.filter(({ householdId }) => !given.has(householdId))
  const seats = ids.flatMap((id) => Array.from({ length: left.get(id) ?? 0 }, () => id))
  for (const [i, { householdId }] of rest.entries()) {
    const id = seats[i]
    if (id !== undefined) given.set(householdId, id)
  }
  return given
}

/** The one more goes to those who have most already, so that the fewest households change hands. */
function quotasOf(households: readonly Household[], ids: readonly string[]): Map<string, number> {
  const held = (id: string) => households.filter(({ memberId }) => memberId === id).length
  const each = Math.floor(households.length / ids.length)
  const more = households.length % ids.length
  const most = [...ids].sort((a, b) => held(b) - held(a))
  return new Map(most.map((id, i) => [id, each + (i < more ? 1 : 0)]))
}
