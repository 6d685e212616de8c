import type { Viewer } from '~/domain/accounts/viewer'
import type { ScopePath } from './author-scope'

/** May they review, approve and publish for this scope? A reviewer or the administrator of a place on its path. */
export function mayReview(viewer: Viewer, { placePath }: ScopePath): boolean {
  return viewer.roles.some(
    ({ kind, scopeKind, scopeId }) =>
      (kind === 'reviewer' || kind === 'administrator') &&
      scopeKind === 'place' &&
      placePath.includes(scopeId),
  )
}
