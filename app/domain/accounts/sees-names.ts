import type { Viewer } from './viewer'

/**
 * Does the viewer hold an office on this path that sees people's names? A commune officer's and an administrator's does;
 * a province officer sees numbers only, unless the role says otherwise. `placePath` as for `governs`.
 */
export function seesNames(viewer: Viewer, placePath: readonly string[]): boolean {
  return viewer.roles.some(
    (role) =>
      role.scopeKind === 'place' &&
      placePath.includes(role.scopeId) &&
      (role.kind === 'commune-officer' ||
        role.kind === 'administrator' ||
        (role.kind === 'province-officer' && role.seesNames === true)),
  )
}
