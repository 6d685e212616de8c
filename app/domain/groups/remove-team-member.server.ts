import { inTransaction } from '~/db/transaction.server'
import { recordChange } from '~/domain/accounts/record-change.server'
import type { Viewer } from '~/domain/accounts/viewer'
import { mayAppointHead, mayLeadTeam } from './may-lead-team'
import { readTeamStanding } from './team-standing.server'

/**
 * Lets a member go; what they did stays, the households they looked after wait for somebody else, and their role of head
 * ends. The head is let go by whoever may appoint one: 'is-head' to others.
 */
export async function removeTeamMember(input: {
  viewer: Viewer
  teamId: string
  personId: string
  now: Date
}): Promise<{ ok: true } | { refusal: 'not-your-team' | 'unknown-person' | 'is-head' }> {
  const { viewer, teamId, personId, now } = input
  const team = await readTeamStanding(teamId)
  if (!team || !mayLeadTeam(viewer, team)) return { refusal: 'not-your-team' }
  const result = await inTransaction(async (tx) => {
    const member = await tx.teamMember.findUnique({ where: { teamId_personId: { teamId, personId } } })
    if (!member || member.leftAt) return { refusal: 'unknown-person' as const }
    if (member.isHead && !mayAppointHead(viewer, team.placePath)) return { refusal: 'is-head' as const }
    await tx.teamMember.update({
      where: { teamId_personId: { teamId, personId } },
      data: { leftAt: now, isHead: false, isDeputy: false },
    })
    await tx.role.deleteMany({ where: { personId, kind: 'team-head', scopeKind: 'team', scopeId: teamId } })
    await tx.household.updateMany({ where: { teamId, memberId: personId }, data: { memberId: null } })
    return { ok: true as const }
  })
  if ('ok' in result)
    await recordChange({ actorId: viewer.personId, subjectId: personId, action: 'remove-team-member', now })
  return result
}
