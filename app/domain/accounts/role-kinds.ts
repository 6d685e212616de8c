import type { Role, RoleKind } from './role'

/** Where each kind of role can be granted. */
export const SCOPES_OF: Readonly<Record<RoleKind, readonly Role['scopeKind'][]>> = {
  trainer: ['class', 'place'],
  'class-teacher': ['class', 'place'],
  'team-head': ['team'],
  reviewer: ['place'],
  'commune-officer': ['place'],
  'province-officer': ['place'],
  administrator: ['place'],
}

/** How far a role reaches; whoever stands higher, or as high, is not to be taken over. */
export const RANK: Readonly<Record<RoleKind, number>> = {
  trainer: 1,
  'class-teacher': 1,
  'team-head': 1,
  reviewer: 1,
  'commune-officer': 2,
  'province-officer': 3,
  administrator: 4,
}

/** The highest rank among these roles; 0 without one. */
export function rankOf(roles: readonly Pick<Role, 'kind'>[]): number {
  return Math.max(0, ...roles.map(({ kind }) => RANK[kind] ?? 0))
}

export function isRoleKind(text: string): text is RoleKind {
  return Object.hasOwn(RANK, text)
}
