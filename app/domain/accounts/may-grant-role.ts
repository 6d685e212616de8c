import type { Role } from './role'
import { RANK, rankOf, SCOPES_OF } from './role-kinds'
import type { Viewer } from './viewer'

type Wanted = {
  kind: Role['kind']
  scopeKind: Role['scopeKind']
  /** The place of the scope and all above it, the nearest first. */
  placePath: readonly string[]
}

/**
 * An officer grants, and takes back, roles of lower rank than the office, at its place and below; an administrator also
 * administrators. Deny by default, also for a kind of role that cannot be had at such a scope.
 */
export function mayGrantRole(viewer: Viewer, { kind, scopeKind, placePath }: Wanted): boolean {
  if (!SCOPES_OF[kind]?.includes(scopeKind)) return false
  return viewer.roles.some((role) => {
    if (role.scopeKind !== 'place' || !placePath.includes(role.scopeId)) return false
    const rank = rankOf([role])
    return rank >= RANK['commune-officer'] && (role.kind === 'administrator' || rank > RANK[kind])
  })
}
