import { db } from '~/db/client.server'
import type { PlaceLink, PlaceTime } from './place-time'

export type PlaceAsOf = {
  id: string
  parentId: string | null
  kind: string
  name: string
  /** Merged or split on that day or before. */
  isClosed: boolean
}

/**
 * The tree as it stood on a day ("2026-11-29", Asia/Ho_Chi_Minh): all of it, or one place and what lay below it then, by id.
 * Later changes do not change it. Asks for no permission: who shows it has asked for theirs.
 */
export async function readPlacesAsOf(day: string, rootId?: string): Promise<PlaceAsOf[]> {
  const root = rootId ?? ''
  const rows = await db.$queryRaw<(Omit<PlaceAsOf, 'isClosed'> & { closedOn: string | null })[]>`
    WITH RECURSIVE stood AS (
      SELECT h."placeId" AS "id", h."parentId", h."kind", h."name", p."closedOn"
      FROM "PlacePeriod" h JOIN "Place" p ON p."id" = h."placeId"
      WHERE h."fromOn" <= ${day} AND (h."untilOn" IS NULL OR h."untilOn" > ${day})
      UNION ALL
      SELECT p."id", p."parentId", p."kind", p."name", p."closedOn" FROM "Place" p
      WHERE NOT EXISTS (SELECT 1 FROM "PlacePeriod" h WHERE h."placeId" = p."id")
    ), below AS (
      SELECT s.*, 0 AS "steps" FROM stood s WHERE s."id" = ${root}
      UNION ALL
      SELECT s.*, b."steps" + 1 FROM below b JOIN stood s ON s."parentId" = b."id" WHERE b."steps" < 100
    )
    SELECT "id", "parentId", "kind", "name", "closedOn" FROM below
    UNION ALL SELECT * FROM stood WHERE ${root} = ''
    ORDER BY "id"`
  return rows.map(({ closedOn, ...place }) => ({
    ...place,
    isClosed: closedOn !== null && closedOn <= day,
  }))
}

/** How a place was called and where it lay, the newest first; what it came from and what became of it. As above. */
export async function readPlaceHistory(placeId: string): Promise<{
  times: PlaceTime[]
  from: PlaceLink[]
  into: PlaceLink[]
}> {
  const [periods, successions] = await Promise.all([
    db.placePeriod.findMany({ where: { placeId }, orderBy: { fromOn: 'desc' } }),
    db.placeSuccession.findMany({
      where: { OR: [{ fromId: placeId }, { toId: placeId }] },
      orderBy: [{ on: 'desc' }, { fromId: 'asc' }, { toId: 'asc' }],
    }),
  ])
  const others = [
    ...periods.map((period) => period.parentId),
    ...successions.flatMap(({ fromId, toId }) => [fromId, toId]),
  ].filter((id) => id !== null)
  const named = await db.place.findMany({ where: { id: { in: others } }, select: { id: true, name: true } })
  const names = new Map(named.map(({ id, name }) => [id, name]))
  const link = (otherId: string, { kind, on }: { kind: string; on: string }): PlaceLink => ({
    ...{ placeId: otherId, name: names.get(otherId) ?? '', kind: kind === 'merge' ? 'merge' : 'split', on },
  })
  return {
    times: periods.map(({ name, parentId, fromOn, untilOn }) => ({
      ...{ name, parentName: (parentId && names.get(parentId)) || null, fromOn, untilOn },
    })),
    from: successions.filter((row) => row.toId === placeId).map((row) => link(row.fromId, row)),
    into: successions.filter((row) => row.fromId === placeId).map((row) => link(row.toId, row)),
  }
}
