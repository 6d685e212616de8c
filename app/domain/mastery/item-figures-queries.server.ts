import { type Sql, sqltag } from '@prisma/client/runtime/client'
import { sqlList } from '~/db/sql-list.server'
import { readStraight } from '~/db/straight-query.server'
import type { FigureScope } from './figure-scope'
import { type AnswerGroup, LEAST_PEOPLE, LEAST_REST } from './item-figures'
import type { ReadingStops } from './reading-stops'

/** The people of a scope, now: at home at its places, in a team or a class there, or in one of its classes. */
function peopleOf({ classIds, placeIds }: FigureScope): Sql {
  return sqltag`
    below("id") AS (
      SELECT "id" FROM "Place" WHERE "id" IN (${sqlList(placeIds)})
      UNION SELECT p."id" FROM below b JOIN "Place" p ON p."parentId" = b."id"
    ),
    people("personId") AS (
      SELECT "id" FROM "Person" WHERE "placeId" IN (SELECT "id" FROM below)
      UNION SELECT m."personId" FROM "TeamMember" m JOIN "Team" t ON t."id" = m."teamId"
        WHERE m."leftAt" IS NULL AND t."placeId" IN (SELECT "id" FROM below)
      UNION SELECT m."personId" FROM "ClassMember" m JOIN "Class" c ON c."id" = m."classId"
        WHERE m."leftAt" IS NULL AND (c."placeId" IN (SELECT "id" FROM below) OR c."id" IN (${sqlList(classIds)}))
    )`
}

const ALL = sqltag`TRUE`
const OF_SCOPE = sqltag`e."personId" IN (SELECT "personId" FROM people)`

/** A person's first answer to each of the items, in the lesson or in an exam; later ones have seen why. */
function firstAnswers(scope: FigureScope, itemIds: readonly string[]): Sql {
  return sqltag`
    ${peopleOf(scope)},
    first AS (
      SELECT * FROM (
        SELECT e."personId", e."itemId", e."revision", e."answer", CASE WHEN e."isRight" THEN 1 ELSE 0 END AS "x",
          ROW_NUMBER() OVER (PARTITION BY e."personId", e."itemId" ORDER BY e."occurredAt", e."id") AS "turn"
        FROM "Evidence" e
        WHERE e."itemId" IN (${sqlList(itemIds)}) AND e."kind" IN ('answer', 'exam')
          AND ${scope.isEverybody ? ALL : OF_SCOPE}
      ) t WHERE "turn" = 1
    )`
}

/**
 * First answers to the items of one lesson, counted where they were the same. `choiceIds` are the items with options; of the others
 * only right and wrong are counted. `revision` counts answers to that one alone. Permission is asked by whoever gives the scope.
 */
export async function countFirstAnswers(input: {
  scope: FigureScope
  itemIds: readonly string[]
  choiceIds: readonly string[]
  revision?: string | undefined
}): Promise<AnswerGroup[]> {
  const { scope, itemIds, choiceIds, revision } = input
  if (itemIds.length === 0) return []
  const ofRevision = revision ? sqltag`f."revision" = ${revision}` : ALL
  const rows = await readStraight<Record<string, unknown>>(sqltag`
    WITH RECURSIVE ${firstAnswers(scope, itemIds)},
    totals AS (SELECT "personId", SUM("x") AS "right", COUNT(*) AS "all" FROM first GROUP BY "personId"),
    rested AS (
      SELECT f."personId", f."itemId", f."x",
        CASE WHEN f."itemId" IN (${sqlList(choiceIds)}) THEN f."answer" ELSE '' END AS "answer",
        CASE WHEN t."all" > ${LEAST_REST} THEN 1 ELSE 0 END AS "hasRest",
        CASE WHEN t."all" > ${LEAST_REST} THEN (t."right" - f."x") * 1.0 / (t."all" - 1) ELSE 0.0 END AS "y"
      FROM first f JOIN totals t ON t."personId" = f."personId" WHERE ${ofRevision}
    ),
    ranked AS (
      SELECT *, NTILE(3) OVER (PARTITION BY "itemId", "hasRest" ORDER BY "y" DESC, "personId") AS "third" FROM rested
    )
    SELECT "itemId", "x", "answer", COUNT(*) AS "count", SUM("hasRest") AS "withRest", SUM("y") AS "sumY",
      SUM("y" * "y") AS "sumYY", SUM(CASE WHEN "hasRest" = 1 AND "third" = 1 THEN 1 ELSE 0 END) AS "inTopThird"
    FROM ranked GROUP BY "itemId", "x", "answer"`)
  return rows.map((row) => ({
    ...{ itemId: String(row.itemId), isRight: Number(row.x) === 1, answer: String(row.answer) },
    ...{ count: Number(row.count), withRest: Number(row.withRest), inTopThird: Number(row.inTopThird) },
    ...{ sumY: Number(row.sumY), sumYY: Number(row.sumYY) },
  }))
}

/** How many people's first answers each revision of the lesson has. */
export async function countByRevision(
  scope: FigureScope,
  itemIds: readonly string[],
): Promise<{ revision: string; people: number }[]> {
  if (itemIds.length === 0) return []
  const rows = await readStraight<{ revision: string; people: number | bigint }>(sqltag`
    WITH RECURSIVE ${firstAnswers(scope, itemIds)}
    SELECT "revision", COUNT(DISTINCT "personId") AS "people" FROM first GROUP BY "revision"`)
  return rows.map(({ revision, people }) => ({ revision, people: Number(people) }))
}

/** Wrong answers that five or more people typed first, the most frequent first; at most ten for each item. */
export async function commonTypedAnswers(
  scope: FigureScope,
  itemIds: readonly string[],
): Promise<{ itemId: string; answer: string; count: number }[]> {
  if (itemIds.length === 0) return []
  const rows = await readStraight<{ itemId: string; answer: string; count: number | bigint }>(sqltag`
    WITH RECURSIVE ${firstAnswers(scope, itemIds)}
    SELECT "itemId", "answer", COUNT(*) AS "count" FROM first WHERE "x" = 0
    GROUP BY "itemId", "answer" HAVING COUNT(*) >= ${LEAST_PEOPLE} ORDER BY "count" DESC, "answer" LIMIT 100`)
  return rows.map(({ itemId, answer, count }) => ({ itemId, answer, count: Number(count) }))
}

/** How many began a lesson, finished it, or stopped, by the section that they read last. */
export async function countReadingStops(scope: FigureScope, lessonId: string): Promise<ReadingStops> {
  const rows = await readStraight<{ done: unknown; anchor: string | null; count: number | bigint }>(sqltag`
    WITH RECURSIVE ${peopleOf(scope)}
    SELECT CASE WHEN e."completedAt" IS NULL THEN 0 ELSE 1 END AS "done",
      CASE WHEN e."completedAt" IS NULL THEN e."anchor" ELSE NULL END AS "anchor", COUNT(*) AS "count"
    FROM "Completion" e WHERE e."lessonId" = ${lessonId} AND ${scope.isEverybody ? ALL : OF_SCOPE}
    GROUP BY 1, 2`)
  const counted = rows.map((row) => ({
    isDone: Number(row.done) === 1,
    anchor: row.anchor,
    count: Number(row.count),
  }))
  return {
    began: counted.reduce((all, { count }) => all + count, 0),
    completed: counted.filter(({ isDone }) => isDone).reduce((all, { count }) => all + count, 0),
    stops: counted.filter(({ isDone }) => !isDone).map(({ anchor, count }) => ({ anchor, count })),
  }
}
