import type { LearnerStanding } from './may-view-learner'
import type { Role } from './role'
import { RANK, rankOf } from './role-kinds'
import { seesNames } from './sees-names'
import type { Viewer } from './viewer'

/** A person as cards and links see one: where they are at home, their groups, and what they may do themselves. */
export type AccountStanding = LearnerStanding & {
  homePath: readonly string[]
  /** Also roles that only begin later; `placePath` is the path of the place that the role's scope lies in. */
  roles: readonly (Pick<Role, 'kind' | 'scopeKind' | 'scopeId'> & { placePath: readonly string[] })[]
}

/**
 * May the viewer print a card for this person, or revoke it? Officers of their place who see names, the head of their team, the
 * teacher of their class; everybody for themself. Whoever holds a card that was never used can choose its first PIN, so a card
 * must never carry more power than the hand that printed it: none for officers and administrators, who get a link from somebody
 * above them; for people with another role, only by an officer of every place where it holds; for others, by heads and teachers.
 */
export function mayIssueCard(viewer: Viewer, holder: AccountStanding): boolean {
  if (isOfficer(holder)) return false
  if (viewer.personId === holder.personId) return true
  if (governsPerson(viewer, holder)) return holder.roles.every((role) => seesNames(viewer, role.placePath))
  return holder.roles.length === 0 && leads(viewer, holder)
}

/** Officers and administrators, also those whose office begins later. */
export function isOfficer(holder: Pick<AccountStanding, 'roles'>): boolean {
  return rankOf(holder.roles) >= RANK['commune-officer']
}

function governsPerson(viewer: Viewer, { homePath, teams, classes }: AccountStanding): boolean {
  const paths = [homePath, ...[...teams, ...classes].map((group) => group.placePath)]
  return paths.some((path) => seesNames(viewer, path))
}

const TEACHERS: readonly string[] = ['trainer', 'class-teacher']

/** As head of a team, or teacher of a class, that the holder belongs to. */
function leads(viewer: Viewer, { teams, classes }: AccountStanding): boolean {
  return viewer.roles.some(({ kind, scopeKind, scopeId }) => {
    if (scopeKind === 'team') return kind === 'team-head' && teams.some(({ teamId }) => teamId === scopeId)
    return (
      scopeKind === 'class' && TEACHERS.includes(kind) && classes.some(({ classId }) => classId === scopeId)
    )
  })
}
