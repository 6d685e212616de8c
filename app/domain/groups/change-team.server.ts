import { db } from '~/db/client.server'
import type { Viewer } from '~/domain/accounts/viewer'
import { checkTeam, type TeamRefusal, type TypedTeam } from './check-team'
import { mayLeadTeam } from './may-lead-team'
import { readTeamStanding } from './team-standing.server'

/** Writes a team's name and decision down anew. */
export async function changeTeam(input: {
  viewer: Viewer
  teamId: string
  typed: TypedTeam
}): Promise<{ ok: true } | TeamRefusal | { refusal: 'not-your-team' }> {
  const { viewer, teamId, typed } = input
  const team = await readTeamStanding(teamId)
  if (!team || !mayLeadTeam(viewer, team)) return { refusal: 'not-your-team' }
  const checked = checkTeam(typed)
  if ('refusal' in checked) return checked
  await db.team.update({ where: { id: teamId }, data: checked })
  return { ok: true }
}
