import type { AccountStanding } from './may-issue-card'
import { RANK, rankOf } from './role-kinds'
import { seesNames } from './sees-names'
import type { Viewer } from './viewer'

/**
 * May the viewer make a one-time sign-in link for this person? For people with a role, by an officer who stands above every role
 * they hold: of higher rank, at a place on the role's path. Nobody makes one for themself, for an equal, or for whoever has none
 * (they get a card): the link chooses a new secret, so whoever makes it could become that person.
 */
export function mayLinkStaff(viewer: Viewer, holder: AccountStanding): boolean {
  if (viewer.personId === holder.personId || holder.roles.length === 0) return false
  return holder.roles.every((held) =>
    viewer.roles.some(
      (role) =>
        rankOf([role]) >= RANK['commune-officer'] &&
        rankOf([role]) > rankOf([held]) &&
        seesNames({ personId: viewer.personId, roles: [role] }, held.placePath),
    ),
  )
}
