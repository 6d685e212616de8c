import type { Viewer } from '~/domain/accounts/viewer'

type Shown = { teamId: string; placePath: readonly string[] }

/** Members, households and the decision of a team: its head, commune officers and administrators. */
export function mayLeadTeam(viewer: Viewer, { teamId, placePath }: Shown): boolean {
  const isHead = viewer.roles.some(
    (role) => role.kind === 'team-head' && role.scopeKind === 'team' && role.scopeId === teamId,
  )
  return isHead || mayAppointHead(viewer, placePath)
}

/** Founding a team and naming its head is the commune's, whose chair decides it; the path is that of the place. */
export function mayAppointHead(viewer: Viewer, placePath: readonly string[]): boolean {
  return viewer.roles.some(
    ({ kind, scopeKind, scopeId }) =>
      (kind === 'commune-officer' || kind === 'administrator') &&
      scopeKind === 'place' &&
      placePath.includes(scopeId),
  )
}
