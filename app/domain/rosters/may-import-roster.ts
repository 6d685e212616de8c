import type { Viewer } from '~/domain/accounts/viewer'

/**
 * May the viewer import a list for a place, and see and decide what others imported for it? Its officers and those of the
 * places above. A province officer who sees numbers only does not: a list is nothing but names.
 */
export function mayImportRoster(viewer: Viewer, shown: { placePath: readonly string[] }): boolean {
  return viewer.roles.some(
    (role) =>
      role.scopeKind === 'place' &&
      shown.placePath.includes(role.scopeId) &&
      (role.kind === 'administrator' ||
        role.kind === 'commune-officer' ||
        (role.kind === 'province-officer' && role.seesNames === true)),
  )
}
