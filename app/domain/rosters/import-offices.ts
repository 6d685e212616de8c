import type { Viewer } from '~/domain/accounts/viewer'
import { mayImportRoster } from './may-import-roster'

/** The ids of the places by whose offices the viewer may import lists of this kind, there and below. */
export function importOffices(viewer: Viewer, kind: string): string[] {
  return viewer.roles
    .filter(
      (role) => role.scopeKind === 'place' && mayImportRoster(viewer, { placePath: [role.scopeId], kind }),
    )
    .map((role) => role.scopeId)
}
