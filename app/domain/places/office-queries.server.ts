import { db } from '~/db/client.server'
import { holdsOffice, type Officer } from './holds-office'
import { readPlacePath } from './place-queries.server'

export type PlaceName = { placeId: string; name: string; kind: string }
export type PlaceShown = PlaceName & {
  closedOn: string | null
  /** The places above that the viewer answers for too, the highest first. */
  above: PlaceName[]
  parentName: string | null
  may: { change: boolean; moveOrSplit: boolean }
}

/** The places that the viewer answers for, by name; of two where one lies below the other, both. */
export async function listOffices(viewer: Officer): Promise<PlaceName[]> {
  const scopes = viewer.roles.filter((role) => holdsOffice({ roles: [role] }, [role.scopeId]))
  const places = await db.place.findMany({
    where: { id: { in: scopes.map((role) => role.scopeId) } },
    orderBy: [{ foldedName: 'asc' }, { id: 'asc' }],
  })
  return places.map(named)
}

/** One place, for whoever answers for it or for a place above. Unknown or not theirs: 'not-your-place'. */
export async function readPlace(input: {
  viewer: Officer
  placeId: string
}): Promise<{ ok: true; place: PlaceShown } | { refusal: 'not-your-place' }> {
  const { viewer, placeId } = input
  const path = await readPlacePath(placeId)
  if (path.length === 0 || !holdsOffice(viewer, path)) return { refusal: 'not-your-place' }
  const rows = await db.place.findMany({ where: { id: { in: path } } })
  const byId = new Map(rows.map((row) => [row.id, row]))
  const place = byId.get(placeId)
  if (!place) return { refusal: 'not-your-place' }
  const above = path.slice(1).filter((_, at) => holdsOffice(viewer, path.slice(at + 1)))
  const isOpen = place.closedOn === null
  return {
    ok: true,
    place: {
      ...named(place),
      closedOn: place.closedOn,
      above: above
        .flatMap((id) => byId.get(id) ?? [])
        .map(named)
        .reverse(),
      parentName: byId.get(path[1] ?? '')?.name ?? null,
      may: { change: isOpen, moveOrSplit: isOpen && above.length > 0 },
    },
  }
}

export function named({ id, name, kind }: { id: string; name: string; kind: string }): PlaceName {
  return { placeId: id, name, kind }
}
