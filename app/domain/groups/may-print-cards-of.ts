import { seesNames } from '~/domain/accounts/sees-names'
import type { Viewer } from '~/domain/accounts/viewer'
import type { CardScope } from './card-scope'

/**
 * May the viewer list the people of this place, team or class to print their cards? Officers of its place who see names, the
 * head of the team, the teacher of the class. For whom among them a card is printed, `mayIssueCard` says person by person.
 */
export function mayPrintCardsOf(viewer: Viewer, scope: CardScope, placePath: readonly string[]): boolean {
  if (seesNames(viewer, placePath)) return true
  const leaders = LEADERS[scope.kind]
  return viewer.roles.some(
    (role) => leaders.includes(role.kind) && role.scopeKind === scope.kind && role.scopeId === scope.id,
  )
}

const LEADERS: Record<CardScope['kind'], readonly string[]> = {
  place: [],
  team: ['team-head'],
  class: ['class-teacher', 'trainer'],
}
