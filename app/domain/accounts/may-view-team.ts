import { seesNames } from './sees-names'
import type { Viewer } from './viewer'

/** The head of this team, and officers of its place or of a place above who see names. */
export function mayViewTeam(
  viewer: Viewer,
  shown: { teamId: string; placePath: readonly string[] },
): boolean {
  const isHead = viewer.roles.some(
    (role) => role.kind === 'team-head' && role.scopeKind === 'team' && role.scopeId === shown.teamId,
  )
  return isHead || seesNames(viewer, shown.placePath)
}
