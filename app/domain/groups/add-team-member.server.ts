import { inTransaction } from '~/db/transaction.server'
import { recordChange } from '~/domain/accounts/record-change.server'
import type { Viewer } from '~/domain/accounts/viewer'
import { readLearnerStanding } from './learner-standing.server'
import { mayLeadTeam } from './may-lead-team'
import { readTeamStanding } from './team-standing.server'

/**
 * Takes somebody into a team; who was in it before comes back as a plain member. Only people of the same commune, by their home,
 * a class or another team: heads of teams see their members' learning, and nobody may make themselves head of a stranger.
 */
export async function addTeamMember(input: {
  viewer: Viewer
  teamId: string
  personId: string
  now: Date
}): Promise<{ ok: true } | { refusal: 'not-your-team' | 'unknown-person' }> {
  const { viewer, teamId, personId, now } = input
  const [team, person] = await Promise.all([readTeamStanding(teamId), readLearnerStanding(personId)])
  if (!team || !mayLeadTeam(viewer, team)) return { refusal: 'not-your-team' }
  const paths = person
    ? [person.homePath, ...[...person.classes, ...person.teams].map((each) => each.placePath)]
    : []
  const [village, commune = village] = team.placePath
  const isNear = paths.some((path) => path.includes(commune ?? ''))
  if (!isNear) return { refusal: 'unknown-person' }
  if (person?.teams.some((each) => each.teamId === teamId)) return { ok: true }
  await inTransaction(async (tx) => {
    const key = { teamId_personId: { teamId, personId } }
    const fresh = { isHead: false, isDeputy: false, joinedAt: now, leftAt: null }
    await tx.teamMember.upsert({ where: key, create: { teamId, personId, ...fresh }, update: fresh })
  })
  await recordChange({ actorId: viewer.personId, subjectId: personId, action: 'add-team-member', now })
  return { ok: true }
}
