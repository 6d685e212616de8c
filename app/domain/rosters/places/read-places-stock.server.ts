import { type Sql, sqltag } from '@prisma/client/runtime/client'
import { db } from '~/db/client.server'
import type { Transaction } from '~/db/transaction.server'
import { type PlacesStock, placesStock } from './places-stock'

/** The list's place and all below it, open or closed, with the names they had; and the words for kinds. `own`: what this list added. */
export async function readPlacesStock(
  { placeId, own = new Set() }: { placeId: string; own?: ReadonlySet<string> },
  tx: Transaction = db,
): Promise<PlacesStock> {
  const rows = await tx.$queryRaw<
    { id: string; parentId: string | null; kind: string; name: string; closedOn: string | null }[]
  >(sqltag`${below(placeId)}
    SELECT p."id", p."parentId", p."kind", p."name", p."closedOn" FROM "Place" p
    WHERE p."id" IN (SELECT "id" FROM below) ORDER BY p."id"`)
  const formers = await tx.$queryRaw<{ placeId: string; name: string }[]>(sqltag`${below(placeId)}
    SELECT f."placeId", f."name" FROM "PlacePeriod" f
    WHERE f."untilOn" IS NOT NULL AND f."placeId" IN (SELECT "id" FROM below) ORDER BY f."fromOn", f."id"`)
  const namesOf = new Map<string, string[]>()
  for (const { placeId: of, name } of formers) {
    const names = namesOf.get(of)
    if (names) names.push(name)
    else namesOf.set(of, [name])
  }
  const kinds = await tx.placeKind.findMany({ orderBy: { position: 'asc' } })
  return placesStock({
    rootId: placeId,
    places: rows.map(({ closedOn, ...place }) => ({
      ...{ ...place, isOpen: closedOn === null, isOwn: own.has(place.id) },
      formerNames: (namesOf.get(place.id) ?? []).filter((name) => name !== place.name),
    })),
    kinds: kinds.map(({ id, kind, word, position }) => ({ kindId: id, kind, word, position })),
  })
}

function below(placeId: string): Sql {
  return sqltag`WITH RECURSIVE below("id", "steps") AS (
      SELECT "id", 0 FROM "Place" WHERE "id" = ${placeId}
      UNION ALL
      SELECT p."id", b."steps" + 1 FROM below b JOIN "Place" p ON p."parentId" = b."id" WHERE b."steps" < 100
    )`
}
