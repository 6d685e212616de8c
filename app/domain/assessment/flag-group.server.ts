import type { Viewer } from '../accounts/viewer'
import { readManagedClass } from '../groups/managed-class-queries.server'
import { mayLeadTeam } from '../groups/may-lead-team'
import { readTeamStanding } from '../groups/team-standing.server'

/** Of whose people exams are looked at. */
export type FlagGroup = { kind: 'class' | 'team'; id: string }

/** What the group is called, for who looks after it; else null. */
export async function readFlagGroup(viewer: Viewer, { kind, id }: FlagGroup): Promise<string | null> {
  if (kind === 'class') return (await readManagedClass(viewer, id))?.name ?? null
  const team = await readTeamStanding(id)
  return team && mayLeadTeam(viewer, team) ? team.name : null
}

/** Who is in the group now, without the viewer: nobody looks at their own exams. */
export function othersOf({ kind, id }: FlagGroup, viewer: Viewer) {
  const belongs =
    kind === 'class'
      ? { classMembers: { some: { classId: id, leftAt: null } } }
      : { teamMembers: { some: { teamId: id, leftAt: null } } }
  return { person: belongs, personId: { not: viewer.personId } }
}
