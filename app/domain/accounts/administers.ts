import type { Viewer } from './viewer'

/** Is the viewer administrator of one of these places, from a place up to the country? */
export function administers(viewer: Viewer, placePath: readonly string[]): boolean {
  return viewer.roles.some(
    ({ kind, scopeKind, scopeId }) =>
      kind === 'administrator' && scopeKind === 'place' && placePath.includes(scopeId),
  )
}
