import { sqltag } from '@prisma/client/runtime/client'
import { sqlList } from '~/db/sql-list.server'
import { readStraight } from '~/db/straight-query.server'
import { governs } from '~/domain/accounts/governs'
import { seesNames } from '~/domain/accounts/sees-names'
import type { Viewer } from '~/domain/accounts/viewer'
import { readPlacePath } from '~/domain/places/place-queries.server'
import type { CardScope } from './card-scope'
import type { GroupBelow } from './group-below'
import { withOfficeNames } from './office-names-queries.server'
import { readScope } from './reading/read-scope.server'

const MOST_GROUPS = 300

/** Whose levels a viewer may look at. */
export type PlaceRoll = {
  ok: true
  scope: CardScope
  /** The first 300 teams, then classes, by name. */
  groups: GroupBelow[]
}

/**
 * Everybody who is at home at or below a place or belongs to a team or class there, or only those of one such group. For offices that
 * see names: 'names-not-shown'; unknown or not theirs, also a group that lies elsewhere: 'not-your-place'.
 */
export async function readPlaceRoll(input: {
  viewer: Viewer
  placeId: string
  group: { kind: 'team' | 'class'; id: string } | null
}): Promise<PlaceRoll | { refusal: 'not-your-place' | 'names-not-shown' }> {
  const { viewer, placeId, group } = input
  const path = await readPlacePath(placeId)
  if (!governs(viewer, path)) return { refusal: 'not-your-place' }
  if (!seesNames(viewer, path)) return { refusal: 'names-not-shown' }
  if (group && !(await readScope(group))?.placePath.includes(placeId)) return { refusal: 'not-your-place' }
  return { ok: true, scope: group ?? { kind: 'place', id: placeId }, groups: await readGroupsBelow(placeId) }
}

function readGroupsBelow(placeId: string): Promise<GroupBelow[]> {
  return readStraight<GroupBelow>(sqltag`
    WITH RECURSIVE below("id", "steps") AS (
      SELECT "id", 0 FROM "Place" WHERE "id" = ${placeId}
      UNION ALL
      SELECT p."id", b."steps" + 1 FROM below b JOIN "Place" p ON p."parentId" = b."id" WHERE b."steps" < 100
    )
    SELECT 'team' AS "kind", "id", "name" FROM "Team"
      WHERE "closedOn" IS NULL AND "placeId" IN (SELECT "id" FROM below)
    UNION ALL SELECT 'class', "id", "name" FROM "Class"
      WHERE "archivedAt" IS NULL AND "placeId" IN (SELECT "id" FROM below)
    ORDER BY "kind" DESC, "name", "id" LIMIT ${MOST_GROUPS}`)
}

/** A person on an officer's map: where they are at home, and the team and class that they joined last. */
export type PlacePerson = {
  personId: string
  displayName: string
  placeName: string | null
  teamName: string | null
  className: string | null
}

/** These people in this order, called as officers call them. Whoever asks has made sure that the viewer sees their names. */
export async function readPlacePeople(
  viewer: Viewer,
  personIds: readonly string[],
  now: Date,
): Promise<PlacePerson[]> {
  const rows = await readStraight<PlacePerson>(sqltag`
    SELECT p."id" AS "personId", p."displayName", v."name" AS "placeName",
      (SELECT t."name" FROM "TeamMember" m JOIN "Team" t ON t."id" = m."teamId"
        WHERE m."personId" = p."id" AND m."leftAt" IS NULL ORDER BY m."joinedAt" DESC, t."id" LIMIT 1) AS "teamName",
      (SELECT c."name" FROM "ClassMember" m JOIN "Class" c ON c."id" = m."classId"
        WHERE m."personId" = p."id" AND m."leftAt" IS NULL ORDER BY m."joinedAt" DESC, c."id" LIMIT 1) AS "className"
    FROM "Person" p LEFT JOIN "Place" v ON v."id" = p."placeId" WHERE p."id" IN (${sqlList(personIds)})`)
  const found = new Map(rows.map((row) => [row.personId, row]))
  return await withOfficeNames(
    viewer,
    personIds.flatMap((id) => found.get(id) ?? []),
    now,
  )
}
