import { inTransaction } from '~/db/transaction.server'
import type { Viewer } from '~/domain/accounts/viewer'
import { mayLeadTeam } from './may-lead-team'
import { readTeamStanding } from './team-standing.server'

/**
 * Gives households into the care of members; a null member takes them back. All or nothing: a household of another team or
 * village, or somebody who is no member, is 'not-your-household'. Households without a team become this team's.
 */
export async function divideHouseholds(input: {
  viewer: Viewer
  teamId: string
  shares: ReadonlyMap<string, string | null>
}): Promise<{ ok: true; count: number } | { refusal: 'not-your-team' | 'not-your-household' }> {
  const { viewer, teamId, shares } = input
  const team = await readTeamStanding(teamId)
  if (!team || !mayLeadTeam(viewer, team)) return { refusal: 'not-your-team' }
  const memberIds = [...new Set(shares.values())].filter((id) => id !== null)
  return await inTransaction(async (tx) => {
    const own = { closedOn: null, OR: [{ teamId }, { teamId: null, placeId: team.placeId }] }
    const householdIds = [...shares.keys()]
    const known = await tx.household.count({ where: { ...own, id: { in: householdIds } } })
    const members = await tx.teamMember.count({
      where: { teamId, leftAt: null, personId: { in: memberIds } },
    })
    if (known !== householdIds.length || members !== memberIds.length)
      return { refusal: 'not-your-household' as const }
    for (const memberId of [...memberIds, null]) {
      const ids = householdIds.filter((id) => shares.get(id) === memberId)
      if (ids.length > 0)
        await tx.household.updateMany({ where: { id: { in: ids } }, data: { teamId, memberId } })
    }
    return { ok: true as const, count: householdIds.length }
  })
}
