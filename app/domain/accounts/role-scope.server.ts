import { db } from '~/db/client.server'
import { readPlacePath } from '~/domain/places/place-queries.server'
import type { Role } from './role'

export type RoleScope = Pick<Role, 'scopeKind' | 'scopeId'>

/** The place that a scope lies in and all above it, the nearest first; empty when there is no such place, team or class. */
export async function readScopePath({ scopeKind, scopeId }: RoleScope): Promise<string[]> {
  const placeId = scopeKind === 'place' ? scopeId : await placeOfGroup(scopeKind, scopeId)
  return placeId ? await readPlacePath(placeId) : []
}

async function placeOfGroup(scopeKind: 'team' | 'class', id: string): Promise<string | undefined> {
  const select = { placeId: true } as const
  const group =
    scopeKind === 'team'
      ? await db.team.findUnique({ where: { id }, select })
      : await db.class.findUnique({ where: { id }, select })
  return group?.placeId
}
