import { sqltag } from '@prisma/client/runtime/client'
import { db } from '~/db/client.server'
import { sqlList } from '~/db/sql-list.server'
import type { Viewer } from '~/domain/accounts/viewer'
import type { ImportKind } from './import-kind'
import { importOffices } from './import-offices'

const MOST_PLACES = 400

export type PlaceChoice = { placeId: string; name: string; isBelow: boolean }

type PlacesByKind = Partial<Record<ImportKind['kind'], PlaceChoice[]>>

/**
 * The places that the viewer may import lists for, by kind of list: those of their offices and, below them, what is no village.
 * People have a village or school, places have something below them. At most 400 of each; a kind without any is not there.
 */
export async function listImportPlaces(viewer: Viewer): Promise<PlacesByKind> {
  const offices = importOffices(viewer, 'places')
  if (offices.length === 0) return {}
  // Whoever may import people may import places too: the walk down is one, and knows which of it is for both.
  const named = importOffices(viewer, 'people')
  const rows = await db.$queryRaw<
    { list: ImportKind['kind']; id: string; name: string; steps: number | bigint }[]
  >(sqltag`
    WITH RECURSIVE below("id", "steps", "isNamed") AS (
      SELECT "id", 0, CASE WHEN "id" IN (${sqlList(named)}) THEN 1 ELSE 0 END FROM "Place"
      WHERE "id" IN (${sqlList(offices)})
      UNION
      SELECT p."id", b."steps" + 1, b."isNamed" FROM below b JOIN "Place" p ON p."parentId" = b."id"
      WHERE p."kind" <> 'village' AND b."steps" < 100
    ), reached AS (
      SELECT p."id", p."name", p."foldedName", p."kind", MIN(b."steps") AS "steps",
             MIN(CASE WHEN b."isNamed" = 1 THEN b."steps" END) AS "namedSteps"
      FROM below b JOIN "Place" p ON p."id" = b."id"
      WHERE p."closedOn" IS NULL
      GROUP BY p."id", p."name", p."foldedName", p."kind"
    )
    SELECT * FROM (
      SELECT 'people' AS "list", "id", "name", "foldedName", "namedSteps" AS "steps" FROM reached
      WHERE "namedSteps" IS NOT NULL AND "kind" <> 'country'
      ORDER BY "steps", "foldedName", "name", "id" LIMIT ${MOST_PLACES}) AS people
    UNION ALL
    SELECT * FROM (
      SELECT 'places' AS "list", "id", "name", "foldedName", "steps" FROM reached
      WHERE "kind" NOT IN ('village', 'school')
      ORDER BY "steps", "foldedName", "name", "id" LIMIT ${MOST_PLACES}) AS places
    ORDER BY "list", "steps", "foldedName", "name", "id"`)
  const byKind: PlacesByKind = {}
  for (const { list, id, name, steps } of rows) {
    byKind[list] ??= []
    byKind[list].push({ placeId: id, name, isBelow: Number(steps) > 0 })
  }
  return byKind
}

/** Of which kinds the viewer may import lists somewhere; none for whoever is no officer. */
export async function listImportKinds(viewer: Viewer): Promise<string[]> {
  return Object.keys(await listImportPlaces(viewer))
}
