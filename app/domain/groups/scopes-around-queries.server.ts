import { sqltag } from '@prisma/client/runtime/client'
import { readStraight } from '~/db/straight-query.server'

/** A class, or a place with all below it. */
export type ScopeAround = { scopeKind: 'place' | 'class'; scopeId: string }

/** From near to far; a school lies within a commune. */
const NEARNESS = ['class', 'village', 'school', 'commune', 'district', 'province', 'country']

type Row = { scopeKind: 'place' | 'class'; id: string; kind: string; steps: number | bigint }

/**
 * Whatever a person belongs to, the nearest first: their classes, then their own place, those of their teams, classes,
 * households and roles, and all above. One query. For what they are shown to learn, never for what they may do: a role that
 * is over still counts.
 */
export async function readScopesAround(personId: string): Promise<ScopeAround[]> {
  // 100 stands far above any real depth and keeps a circle of parents, entered by mistake, from running for ever.
  const rows = await readStraight<Row>(sqltag`
    WITH RECURSIVE inside("id") AS (
      SELECT m."classId" FROM "ClassMember" m WHERE m."personId" = ${personId} AND m."leftAt" IS NULL
      UNION
      SELECT r."scopeId" FROM "Role" r WHERE r."personId" = ${personId} AND r."scopeKind" = 'class'
    ), above("id", "parentId", "kind", "steps") AS (
      SELECT p."id", p."parentId", p."kind", 0 FROM "Place" p WHERE p."id" IN (
        SELECT x."placeId" FROM "Person" x WHERE x."id" = ${personId}
        UNION SELECT c."placeId" FROM "Class" c WHERE c."id" IN (SELECT "id" FROM inside)
        UNION SELECT t."placeId" FROM "TeamMember" m JOIN "Team" t ON t."id" = m."teamId"
          WHERE m."personId" = ${personId} AND m."leftAt" IS NULL
        UNION SELECT h."placeId" FROM "HouseholdMember" m JOIN "Household" h ON h."id" = m."householdId"
          WHERE m."personId" = ${personId}
        UNION SELECT r."scopeId" FROM "Role" r WHERE r."personId" = ${personId} AND r."scopeKind" = 'place'
        UNION SELECT t."placeId" FROM "Role" r JOIN "Team" t ON t."id" = r."scopeId"
          WHERE r."personId" = ${personId} AND r."scopeKind" = 'team')
      UNION
      SELECT p."id", p."parentId", p."kind", a."steps" + 1
      FROM above a JOIN "Place" p ON p."id" = a."parentId" WHERE a."steps" < 100
    )
    SELECT 'class' AS "scopeKind", "id", 'class' AS "kind", 0 AS "steps" FROM inside
    UNION ALL
    SELECT 'place', "id", "kind", MIN("steps") FROM above GROUP BY "id", "kind"`)
  return nearestFirst(rows)
}

/** The same of one class: itself, its place and all above. */
export async function readScopesOfClass(classId: string): Promise<ScopeAround[]> {
  const rows = await readStraight<Row>(sqltag`
    WITH RECURSIVE above("id", "parentId", "kind", "steps") AS (
      SELECT p."id", p."parentId", p."kind", 0 FROM "Class" c JOIN "Place" p ON p."id" = c."placeId" WHERE c."id" = ${classId}
      UNION
      SELECT p."id", p."parentId", p."kind", a."steps" + 1
      FROM above a JOIN "Place" p ON p."id" = a."parentId" WHERE a."steps" < 100
    )
    SELECT 'place' AS "scopeKind", "id", "kind", MIN("steps") AS "steps" FROM above GROUP BY "id", "kind"`)
  return [{ scopeKind: 'class', scopeId: classId }, ...nearestFirst(rows)]
}

/** The same of a place, and of the whole country when none is named. */
export async function readScopesOfPlace(placeId: string | null): Promise<ScopeAround[]> {
  const rows = await readStraight<Row>(sqltag`
    WITH RECURSIVE above("id", "parentId", "kind", "steps") AS (
      SELECT p."id", p."parentId", p."kind", 0 FROM "Place" p WHERE p."id" = ${placeId ?? ''}
      UNION
      SELECT p."id", p."parentId", p."kind", a."steps" + 1
      FROM above a JOIN "Place" p ON p."id" = a."parentId" WHERE a."steps" < 100
    )
    SELECT 'place' AS "scopeKind", "id", "kind", MIN("steps") AS "steps" FROM (
      SELECT "id", "kind", "steps" FROM above
      UNION ALL SELECT p."id", p."kind", 100 FROM "Place" p WHERE p."parentId" IS NULL AND p."kind" = 'country'
    ) every GROUP BY "id", "kind"`)
  return nearestFirst(rows)
}

function nearestFirst(rows: Row[]): ScopeAround[] {
  const rank = ({ kind }: Row) => NEARNESS.indexOf(kind)
  return rows
    .toSorted((a, b) => rank(a) - rank(b) || Number(a.steps) - Number(b.steps) || (a.id < b.id ? -1 : 1))
    .map(({ scopeKind, id }) => ({ scopeKind, scopeId: id }))
}
