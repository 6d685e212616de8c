import type { Viewer } from './viewer'

const OFFICES: readonly string[] = ['commune-officer', 'province-officer', 'administrator']

/**
 * Does the viewer hold an office at a place on this path? `placePath` is the place and all above it; an office counts
 * only at a place, never when somebody granted it for a team or a class by mistake.
 */
export function governs(viewer: Viewer, placePath: readonly string[]): boolean {
  return viewer.roles.some(
    (role) => role.scopeKind === 'place' && OFFICES.includes(role.kind) && placePath.includes(role.scopeId),
  )
}
