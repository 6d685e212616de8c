import { inTransaction } from '~/db/transaction.server'
import { recordChange } from '~/domain/accounts/record-change.server'
import type { Viewer } from '~/domain/accounts/viewer'
import { mayAppointHead, mayLeadTeam } from './may-lead-team'
import type { TeamRank } from './team-rank'
import { readTeamStanding } from './team-standing.server'

/**
 * Makes a member head, deputy or plain member. There is one head: who was it becomes a member, and the role that goes with it
 * changes hands. Whoever leads the team names deputies; naming or unseating the head is the commune's: 'commune-decides'.
 */
export async function rankTeamMember(input: {
  viewer: Viewer
  teamId: string
  personId: string
  rank: TeamRank
  now: Date
}): Promise<{ ok: true } | { refusal: 'not-your-team' | 'unknown-person' | 'commune-decides' }> {
  const { viewer, teamId, personId, rank, now } = input
  const team = await readTeamStanding(teamId)
  if (!team || !mayLeadTeam(viewer, team)) return { refusal: 'not-your-team' }
  const result = await inTransaction(async (tx) => {
    const key = { teamId_personId: { teamId, personId } }
    const member = await tx.teamMember.findUnique({ where: key })
    if (!member || member.leftAt) return { refusal: 'unknown-person' as const }
    const isAboutHead = rank === 'head' || member.isHead
    if (isAboutHead && !mayAppointHead(viewer, team.placePath)) return { refusal: 'commune-decides' as const }
    const headRole = { kind: 'team-head', scopeKind: 'team', scopeId: teamId }
    if (rank === 'head') {
      await tx.role.deleteMany({ where: headRole })
      await tx.teamMember.updateMany({ where: { teamId, isHead: true }, data: { isHead: false } })
      const granted = { id: crypto.randomUUID(), personId, grantedAt: now, grantedById: viewer.personId }
      await tx.role.create({ data: { ...headRole, ...granted } })
    } else if (member.isHead) await tx.role.deleteMany({ where: { ...headRole, personId } })
    await tx.teamMember.update({
      where: key,
      data: { isHead: rank === 'head', isDeputy: rank === 'deputy' },
    })
    return { ok: true as const }
  })
  if ('ok' in result) {
    const change = { action: 'rank-team-member', detail: rank, now }
    await recordChange({ actorId: viewer.personId, subjectId: personId, ...change })
  }
  return result
}
