import { join, sqltag } from '@prisma/client/runtime/client'
import { db } from '~/db/client.server'
import { sqlList } from '~/db/sql-list.server'
import { foldText } from '~/lib/fold-text'
import { readHeirs } from './changes/read-heirs.server'
import type { FoundPlace } from './found-place'
import type { Officer } from './holds-office'
import { listOffices } from './office-queries.server'

const MOST = 50

/**
 * Places that are, or once were, called so, below those the viewer answers for: without accents, words in any order, the
 * first 50. Shorter than two letters finds nothing.
 */
export async function findPlaces(input: { viewer: Officer; text: string }): Promise<FoundPlace[]> {
  const words = foldText(input.text).split(' ').filter(Boolean)
  const offices = await listOffices(input.viewer)
  if (words.join('').length < 2 || offices.length === 0) return []
  const has = (column: 'p' | 'h') =>
    join(
      words.map((word) => {
        const part = `%${word.replace(/[\\%_]/g, '\\$&')}%`
        return column === 'p'
          ? sqltag`p."foldedName" LIKE ${part} ESCAPE '\\'`
          : sqltag`h."foldedName" LIKE ${part} ESCAPE '\\'`
      }),
      ' AND ',
    )
  const rows = await db.$queryRaw<(Omit<FoundPlace, 'heirs'> & { isNow: number | bigint })[]>`
    WITH RECURSIVE below("id", "steps") AS (
      SELECT "id", 0 FROM "Place" WHERE "id" IN (${sqlList(offices.map((place) => place.placeId))})
      UNION
      SELECT p."id", b."steps" + 1 FROM below b JOIN "Place" p ON p."parentId" = b."id" WHERE b."steps" < 100
    )
    SELECT p."id" AS "placeId", p."name", p."kind", p."closedOn", a."name" AS "parentName",
           CASE WHEN ${has('p')} THEN 1 ELSE 0 END AS "isNow",
           (SELECT h."name" FROM "PlacePeriod" h WHERE h."placeId" = p."id" AND ${has('h')}
            ORDER BY h."fromOn" DESC LIMIT 1) AS "formerName"
    FROM "Place" p LEFT JOIN "Place" a ON a."id" = p."parentId"
    WHERE p."id" IN (SELECT "id" FROM below)
      AND ((${has('p')}) OR EXISTS (SELECT 1 FROM "PlacePeriod" h WHERE h."placeId" = p."id" AND ${has('h')}))
    ORDER BY p."foldedName", p."id" LIMIT ${MOST}`
  const heirs = await readHeirs(rows.filter((row) => row.closedOn !== null).map((row) => row.placeId))
  return rows.map(({ isNow, ...row }) => ({
    ...row,
    formerName: Number(isNow) === 1 ? null : row.formerName,
    heirs: heirs.get(row.placeId) ?? [],
  }))
}
