import { db } from '~/db/client.server'
import { readPlacePath } from '~/domain/places/place-queries.server'
import type { CardScope } from '../card-scope'

export type NamedScope = CardScope & { name: string }

/** A place, team or class with its name and the path of its place; null for an unknown, closed or archived one. */
export async function readScope({
  kind,
  id,
}: CardScope): Promise<(NamedScope & { placeId: string; placePath: string[] }) | null> {
  const row = await find(kind, id)
  return row && { kind, id, ...row, placePath: await readPlacePath(row.placeId) }
}

async function find(kind: CardScope['kind'], id: string): Promise<{ name: string; placeId: string } | null> {
  if (kind === 'place') {
    const place = await db.place.findFirst({ where: { id, closedOn: null }, select: { name: true } })
    return place && { name: place.name, placeId: id }
  }
  const select = { name: true, placeId: true } as const
  if (kind === 'team') return await db.team.findFirst({ where: { id, closedOn: null }, select })
  return await db.class.findFirst({ where: { id, archivedAt: null }, select })
}
