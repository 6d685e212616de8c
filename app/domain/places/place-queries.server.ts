import { sqltag } from '@prisma/client/runtime/client'
import { db } from '~/db/client.server'
import { type SqlClient, straight } from '~/db/straight-query.server'

/**
 * The ids of a place and of all above it, the place itself first, the country last; empty for an unknown place. Within a
 * transaction `client` is the transaction.
 */
export async function readPlacePath(placeId: string, client: SqlClient = straight): Promise<string[]> {
  // 100 stands far above any real depth and keeps a circle of parents, entered by mistake, from running for ever.
  const rows = await client.$queryRaw<{ id: string }[]>(sqltag`
    WITH RECURSIVE above("id", "parentId", "steps") AS (
      SELECT "id", "parentId", 0 FROM "Place" WHERE "id" = ${placeId}
      UNION ALL
      SELECT p."id", p."parentId", a."steps" + 1
      FROM above a JOIN "Place" p ON p."id" = a."parentId" WHERE a."steps" < 100
    )
    SELECT "id" FROM above ORDER BY "steps"`)
  return [...new Set(rows.map((row) => row.id))]
}

/** Is the place this ancestor itself, or anywhere below it? */
export async function isUnder(placeId: string, ancestorId: string): Promise<boolean> {
  return (await readPlacePath(placeId)).includes(ancestorId)
}

/** What a place is called today; null for an unknown one. */
export async function readPlaceName(placeId: string): Promise<string | null> {
  const place = await db.place.findUnique({ where: { id: placeId }, select: { name: true } })
  return place?.name ?? null
}
