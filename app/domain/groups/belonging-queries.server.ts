import { sqltag } from '@prisma/client/runtime/client'
import { readStraight } from '~/db/straight-query.server'

/**
 * The places of a person's teams and classes and all above them, the nearest first; at one distance a team's before a
 * class's. Asked by lesson pages, so it is one query.
 */
export async function readPlacesAround(personId: string): Promise<string[]> {
  // 100 stands far above any real depth and keeps a circle of parents, entered by mistake, from running for ever.
  const rows = await readStraight<{ id: string }>(sqltag`
    WITH RECURSIVE above("id", "parentId", "steps", "rank") AS (
      SELECT p."id", p."parentId", 0, 0 FROM "TeamMember" m
      JOIN "Team" t ON t."id" = m."teamId" JOIN "Place" p ON p."id" = t."placeId" WHERE m."personId" = ${personId}
      UNION
      SELECT p."id", p."parentId", 0, 1 FROM "ClassMember" m
      JOIN "Class" c ON c."id" = m."classId" JOIN "Place" p ON p."id" = c."placeId"
      WHERE m."personId" = ${personId} AND m."leftAt" IS NULL
      UNION
      SELECT p."id", p."parentId", a."steps" + 1, a."rank"
      FROM above a JOIN "Place" p ON p."id" = a."parentId" WHERE a."steps" < 100
    )
    SELECT "id" FROM above ORDER BY "steps", "rank", "id"`)
  return [...new Set(rows.map((row) => row.id))]
}
