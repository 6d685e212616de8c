import { db } from '~/db/client.server'

type Heir = { placeId: string; name: string }

/** What stands today where these places were: through all mergers and splits since. */
export async function readHeirs(placeIds: readonly string[]): Promise<Map<string, Heir[]>> {
  const heirs = new Map<string, Heir[]>()
  if (placeIds.length === 0) return heirs
  const known = new Map<string, { toId: string; name: string; isOpen: boolean }[]>()
  let asked = [...placeIds]
  while (asked.length > 0) {
    const rows = await db.placeSuccession.findMany({
      where: { fromId: { in: asked } },
      orderBy: { toId: 'asc' },
    })
    const places = await db.place.findMany({ where: { id: { in: rows.map((row) => row.toId) } } })
    const byId = new Map(places.map((place) => [place.id, place]))
    for (const id of asked) known.set(id, [])
    for (const { fromId, toId } of rows) {
      const place = byId.get(toId)
      if (place) known.get(fromId)?.push({ toId, name: place.name, isOpen: place.closedOn === null })
    }
    asked = rows.map((row) => row.toId).filter((id) => !known.has(id) && byId.get(id)?.closedOn)
    asked = [...new Set(asked)]
  }
  const standing = (id: string): Heir[] =>
    (known.get(id) ?? []).flatMap(({ toId, name, isOpen }) =>
      isOpen ? [{ placeId: toId, name }] : standing(toId),
    )
  for (const id of placeIds) heirs.set(id, standing(id))
  return heirs
}
