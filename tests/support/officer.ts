import type { Role } from '~/domain/accounts/role'

/** A viewer with one office at a place. */
export function anOfficer(kind: Role['kind'], placeId: string, more: Partial<Role> = {}) {
  const role: Role = { kind, scopeKind: 'place', scopeId: placeId, ...more }
  return { personId: `officer-of-${placeId}`, roles: [role] }
}
