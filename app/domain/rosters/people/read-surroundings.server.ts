import { sqltag } from '@prisma/client/runtime/client'
import type { SqlClient } from '~/db/straight-query.server'
import type { CommitCircumstances } from '../import-kind'
import { type Surroundings, surroundings, teamsOf } from './people-stock'

/** All open teams and classes, and all places, at and below a place; each kind as one text, line by line. */
type Texts = { places: string | null; teams: string | null; classes: string | null }

/** Names hold no signs that cannot be seen. */
const [CELL, LINE] = ['\u001f', '\u001e']

/**
 * As text the database gives thousands of places in a fraction of the time that rows take, and whether they are what they
 * were is asked by comparing two texts.
 */
async function readTexts(client: SqlClient, placeId: string): Promise<Texts> {
  const [texts] = await client.$queryRaw<Texts[]>(sqltag`
    WITH RECURSIVE below("id", "parentId", "kind", "name", "closedOn", "steps") AS (
      SELECT "id", "parentId", "kind", "name", "closedOn", 0 FROM "Place" WHERE "id" = ${placeId}
      UNION ALL
      SELECT p."id", p."parentId", p."kind", p."name", p."closedOn", b."steps" + 1
      FROM below b JOIN "Place" p ON p."parentId" = b."id" WHERE b."steps" < 100)
    SELECT
      (SELECT string_agg("id" || ${CELL} || coalesce("parentId", '') || ${CELL} || "kind" || ${CELL} || "name" || ${CELL}
        || coalesce("closedOn", ''), ${LINE}) FROM below) AS "places",
      (SELECT string_agg(t."id" || ${CELL} || t."placeId" || ${CELL} || t."name", ${LINE})
        FROM below b CROSS JOIN "Team" t WHERE t."placeId" = b."id" AND t."closedOn" IS NULL) AS "teams",
      (SELECT string_agg(c."id" || ${CELL} || c."placeId" || ${CELL} || c."name", ${LINE})
        FROM below b CROSS JOIN "Class" c WHERE c."placeId" = b."id" AND c."archivedAt" IS NULL) AS "classes"`)
  return texts ?? { places: null, teams: null, classes: null }
}

/** What lies at and below a place. */
export async function readSurroundings(client: SqlClient, placeId: string): Promise<Surroundings> {
  const texts = await readTexts(client, placeId)
  return surroundings(placesIn(texts.places), groupsIn(texts.teams), groupsIn(texts.classes))
}

/** The ids of the open teams and classes at and below a place. */
export async function readGroupIdsBelow(client: SqlClient, placeId: string): Promise<Set<string>> {
  const { teams, classes } = await readTexts(client, placeId)
  return new Set([...groupsIn(teams), ...groupsIn(classes)].map((group) => group.id))
}

/** Surroundings without the teams that this import makes, and the ids of all groups, with theirs. */
export type Around = { surroundings: Surroundings; groupIds: ReadonlySet<string> }

/**
 * What lies at and below the place as it is at this moment: asked of the database each time, made anew only where it is not
 * what it was at the last. A list that makes teams makes other teams with every part, and no other places.
 */
export async function aroundNow(
  client: SqlClient,
  at: Pick<CommitCircumstances, 'placeId' | 'memory'>,
  ownTeams: (placeId: string) => string,
): Promise<Around> {
  const texts = await readTexts(client, at.placeId)
  const known = at.memory.get('around') as { texts: Texts; around: Around } | undefined
  const isSame = (kind: keyof Texts) => known !== undefined && known.texts[kind] === texts[kind]
  if (known && isSame('places') && isSame('classes') && isSame('teams')) return known.around
  const [teams, classes] = [groupsIn(texts.teams), groupsIn(texts.classes)]
  const others = teams.filter((team) => team.id !== ownTeams(team.placeId))
  const around = {
    surroundings:
      known && isSame('places') && isSame('classes')
        ? { ...known.around.surroundings, ...teamsOf(others) }
        : surroundings(placesIn(texts.places), others, classes),
    groupIds: new Set([...teams, ...classes].map((group) => group.id)),
  }
  at.memory.set('around', { texts, around })
  return around
}

function placesIn(text: string | null) {
  return linesOf(text).map(([id = '', parentId = '', kind = '', name = '', closedOn = '']) => ({
    ...{ id, parentId: parentId || null, kind, name, isOpen: closedOn === '' },
  }))
}

function groupsIn(text: string | null) {
  return linesOf(text).map(([id = '', placeId = '', name = '']) => ({ id, placeId, name }))
}

/** By id, so that of two that suit alike the same one is always named. */
function linesOf(text: string | null): string[][] {
  if (!text) return []
  return text
    .split(LINE)
    .sort((a, b) => (a < b ? -1 : 1))
    .map((line) => line.split(CELL))
}
