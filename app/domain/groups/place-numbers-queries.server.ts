import { db } from '~/db/client.server'
import { sqlList } from '~/db/sql-list.server'
import { governs } from '~/domain/accounts/governs'
import type { Viewer } from '~/domain/accounts/viewer'
import { readPlacePath } from '~/domain/places/place-queries.server'
import type { PlaceNumbers } from './place-numbers'

/**
 * How many there are now at and below a place: open villages, teams, classes and households; people in those teams and
 * classes, each once. Numbers only, so every officer of the place or above may see them.
 */
export async function readPlaceNumbers(input: {
  viewer: Viewer
  placeId: string
}): Promise<({ ok: true } & PlaceNumbers) | { refusal: 'not-your-place' }> {
  const { viewer, placeId } = input
  if (!governs(viewer, await readPlacePath(placeId))) return { refusal: 'not-your-place' }
  const numbers = await countBelow([placeId])
  return { ok: true, ...(numbers.get(placeId) ?? NOTHING) }
}

/** The same for several places that lie directly below one, as its page lists them. */
export async function readNumbersBelow(input: {
  viewer: Viewer
  placeId: string
  childIds: readonly string[]
}): Promise<Map<string, PlaceNumbers>> {
  const { viewer, placeId, childIds } = input
  if (!governs(viewer, await readPlacePath(placeId))) return new Map()
  const children = await db.place.findMany({
    where: { parentId: placeId, id: { in: [...childIds] } },
    select: { id: true },
  })
  return countBelow(children.map(({ id }) => id))
}

const NOTHING = { villages: 0, teams: 0, members: 0, classes: 0, students: 0, households: 0 }

async function countBelow(placeIds: readonly string[]): Promise<Map<string, PlaceNumbers>> {
  const rows = await db.$queryRaw<({ top: string } & Record<keyof PlaceNumbers, number | bigint>)[]>`
    WITH RECURSIVE below("top", "id", "steps") AS (
      SELECT "id", "id", 0 FROM "Place" WHERE "id" IN (${sqlList(placeIds)})
      UNION ALL
      SELECT b."top", p."id", b."steps" + 1
      FROM below b JOIN "Place" p ON p."parentId" = b."id" WHERE b."steps" < 100
    ), villages AS (
      SELECT b."top", COUNT(*) AS "n" FROM below b JOIN "Place" p ON p."id" = b."id"
      WHERE p."kind" = 'village' AND p."closedOn" IS NULL GROUP BY b."top"
    ), teams AS (
      SELECT b."top", COUNT(*) AS "n" FROM below b JOIN "Team" t ON t."placeId" = b."id"
      WHERE t."closedOn" IS NULL GROUP BY b."top"
    ), members AS (
      SELECT b."top", COUNT(DISTINCT m."personId") AS "n" FROM below b
      JOIN "Team" t ON t."placeId" = b."id" AND t."closedOn" IS NULL
      JOIN "TeamMember" m ON m."teamId" = t."id" AND m."leftAt" IS NULL GROUP BY b."top"
    ), classes AS (
      SELECT b."top", COUNT(*) AS "n" FROM below b JOIN "Class" c ON c."placeId" = b."id"
      WHERE c."archivedAt" IS NULL GROUP BY b."top"
    ), students AS (
      SELECT b."top", COUNT(DISTINCT m."personId") AS "n" FROM below b
      JOIN "Class" c ON c."placeId" = b."id" AND c."archivedAt" IS NULL
      JOIN "ClassMember" m ON m."classId" = c."id" AND m."leftAt" IS NULL GROUP BY b."top"
    ), households AS (
      SELECT b."top", COUNT(*) AS "n" FROM below b JOIN "Household" h ON h."placeId" = b."id"
      WHERE h."closedOn" IS NULL GROUP BY b."top"
    )
    SELECT b."id" AS "top", COALESCE(v."n", 0) AS "villages", COALESCE(t."n", 0) AS "teams",
           COALESCE(m."n", 0) AS "members", COALESCE(c."n", 0) AS "classes", COALESCE(s."n", 0) AS "students",
           COALESCE(h."n", 0) AS "households"
    FROM below b LEFT JOIN villages v ON v."top" = b."id" LEFT JOIN teams t ON t."top" = b."id"
    LEFT JOIN members m ON m."top" = b."id" LEFT JOIN classes c ON c."top" = b."id"
    LEFT JOIN students s ON s."top" = b."id" LEFT JOIN households h ON h."top" = b."id"
    WHERE b."steps" = 0`
  return new Map(
    rows.map(({ top, villages, teams, members, classes, students, households }) => [
      top,
      {
        ...{ villages: Number(villages), teams: Number(teams), members: Number(members) },
        ...{ classes: Number(classes), students: Number(students), households: Number(households) },
      },
    ]),
  )
}
