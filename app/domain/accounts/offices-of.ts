import { RANK } from './role-kinds'
import type { Viewer } from './viewer'

/** The places where the viewer holds an office, the highest office first. */
export function officesOf({ roles }: Pick<Viewer, 'roles'>): string[] {
  const offices = roles.filter(
    (role) => role.scopeKind === 'place' && RANK[role.kind] >= RANK['commune-officer'],
  )
  return offices.sort((a, b) => RANK[b.kind] - RANK[a.kind]).map((role) => role.scopeId)
}
