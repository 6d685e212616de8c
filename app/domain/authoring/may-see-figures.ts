import type { RoleKind } from '~/domain/accounts/role'
import type { Viewer } from '~/domain/accounts/viewer'

const READERS: readonly RoleKind[] = [
  'trainer',
  'class-teacher',
  'reviewer',
  'commune-officer',
  'province-officer',
  'administrator',
]

/** The roles by which somebody may see how questions work: whoever may write lessons, of the people at that place or in that class. */
export function figureRoles(viewer: Viewer) {
  return viewer.roles.filter(({ kind, scopeKind }) => READERS.includes(kind) && scopeKind !== 'team')
}

export function maySeeFigures(viewer: Viewer): boolean {
  return figureRoles(viewer).length > 0
}
