import { administers } from './administers'
import type { AccountStanding } from './may-issue-card'
import type { Viewer } from './viewer'

/**
 * May the viewer take somebody's second factor away? Administrators alone: of every place where the person holds a role, else
 * of the place where they are at home, or of one of their groups. Nobody their own, which is turned off with a code.
 */
export function mayResetSecondFactor(viewer: Viewer, holder: AccountStanding): boolean {
  if (viewer.personId === holder.personId) return false
  const { homePath, teams, classes, roles } = holder
  if (roles.length > 0) return roles.every((role) => administers(viewer, role.placePath))
  return [homePath, ...[...teams, ...classes].map((group) => group.placePath)].some((path) =>
    administers(viewer, path),
  )
}
