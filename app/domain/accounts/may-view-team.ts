import { governs } from './governs'
import type { Viewer } from './viewer'

/** The head of this team, and officers of its place or of a place above. */
export function mayViewTeam(
  viewer: Viewer,
  shown: { teamId: string; placePath: readonly string[] },
): boolean {
  const isHead = viewer.roles.some(
    (role) => role.kind === 'team-head' && role.scopeKind === 'team' && role.scopeId === shown.teamId,
  )
  return isHead || governs(viewer, shown.placePath)
}
