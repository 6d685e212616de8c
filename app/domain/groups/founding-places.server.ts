import { db } from '~/db/client.server'
import { sqlList } from '~/db/sql-list.server'
import type { Viewer } from '~/domain/accounts/viewer'
import { mayAppointHead } from './may-lead-team'

const MOST = 300

export type FoundingPlace = { placeId: string; name: string; communeName: string; teams: number }

/** The villages where the viewer may found a team, by name, with how many teams each has; at most 300. */
export async function listFoundingPlaces(viewer: Viewer): Promise<FoundingPlace[]> {
  const scopes = viewer.roles
    .filter(({ scopeKind, scopeId }) => scopeKind === 'place' && mayAppointHead(viewer, [scopeId]))
    .map(({ scopeId }) => scopeId)
  if (scopes.length === 0) return []
  const rows = await db.$queryRaw<(Omit<FoundingPlace, 'teams'> & { teams: number | bigint })[]>`
    WITH RECURSIVE below("id", "steps") AS (
      SELECT "id", 0 FROM "Place" WHERE "id" IN (${sqlList(scopes)})
      UNION ALL
      SELECT p."id", b."steps" + 1 FROM below b JOIN "Place" p ON p."parentId" = b."id" WHERE b."steps" < 100
    )
    SELECT p."id" AS "placeId", p."name", COALESCE(c."name", '') AS "communeName",
           (SELECT COUNT(*) FROM "Team" t WHERE t."placeId" = p."id" AND t."closedOn" IS NULL) AS "teams"
    FROM "Place" p LEFT JOIN "Place" c ON c."id" = p."parentId"
    WHERE p."id" IN (SELECT "id" FROM below) AND p."kind" = 'village' AND p."closedOn" IS NULL
    ORDER BY c."name", p."name", p."id" LIMIT ${MOST}`
  return rows.map((row) => ({ ...row, teams: Number(row.teams) }))
}
