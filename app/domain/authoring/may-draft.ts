import type { RoleKind } from '~/domain/accounts/role'
import type { Viewer } from '~/domain/accounts/viewer'
import type { ScopePath } from './author-scope'

const AUTHORS: readonly RoleKind[] = [
  'trainer',
  'class-teacher',
  'reviewer',
  'commune-officer',
  'province-officer',
  'administrator',
]

/** May they write lessons for this scope? Who teaches the class, and who teaches, reviews or holds an office at a place on its path. */
export function mayDraft(viewer: Viewer, scope: ScopePath): boolean {
  return viewer.roles.some(({ kind, scopeKind, scopeId }) => {
    if (!AUTHORS.includes(kind)) return false
    if (scopeKind === 'class') return scope.scopeKind === 'class' && scope.scopeId === scopeId
    return scopeKind === 'place' && scope.placePath.includes(scopeId)
  })
}
