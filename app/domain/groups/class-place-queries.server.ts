import { db } from '~/db/client.server'
import type { Viewer } from '~/domain/accounts/viewer'
import { mayMakeClass } from './may-make-class'

const MOST = 300

export type ClassPlace = { placeId: string; name: string; kind: string; within: string | null }

/** Where the viewer may make a class: the places of their roles and what lies below, schools first; at most 300. */
export async function listClassPlaces(viewer: Viewer): Promise<ClassPlace[]> {
  const found = new Map<string, ClassPlace>()
  for (const { scopeKind, scopeId } of viewer.roles) {
    if (scopeKind !== 'place' || !mayMakeClass(viewer, [scopeId])) continue
    for (const place of await placesBelow(scopeId)) found.set(place.placeId, place)
  }
  return [...found.values()].slice(0, MOST)
}

function placesBelow(placeId: string): Promise<ClassPlace[]> {
  return db.$queryRaw<ClassPlace[]>`
    WITH RECURSIVE below("id", "steps") AS (
      SELECT "id", 0 FROM "Place" WHERE "id" = ${placeId}
      UNION ALL
      SELECT p."id", b."steps" + 1 FROM below b JOIN "Place" p ON p."parentId" = b."id" WHERE b."steps" < 100
    )
    SELECT p."id" AS "placeId", p."name", p."kind", u."name" AS "within"
    FROM below b JOIN "Place" p ON p."id" = b."id" LEFT JOIN "Place" u ON u."id" = p."parentId"
    WHERE p."closedOn" IS NULL
    ORDER BY CASE WHEN p."kind" = 'school' THEN 0 ELSE 1 END, b."steps", p."foldedName", p."id" LIMIT ${MOST}`
}
