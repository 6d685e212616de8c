import { sqltag } from '@prisma/client/runtime/client'
import { sqlList } from '~/db/sql-list.server'
import { readStraight } from '~/db/straight-query.server'

export type LessonProgressView = { isCompleted: boolean; anchor: string | null; right: string[] }

type Row = { itemId: string | null; anchor: string | null; isCompleted: number | boolean | null }

/**
 * How far a person is in one lesson: completed, where they stopped, which of these questions they once answered right.
 * Every signed-in lesson page asks this, so it is one query.
 */
export async function readLessonProgress(asked: {
  personId: string
  lessonId: string
  itemIds: string[]
}): Promise<LessonProgressView> {
  const { personId, lessonId, itemIds } = asked
  const rows = await readStraight<Row>(sqltag`
    SELECT NULL AS "itemId", "anchor", CASE WHEN "completedAt" IS NULL THEN 0 ELSE 1 END AS "isCompleted"
    FROM "Completion" WHERE "personId" = ${personId} AND "lessonId" = ${lessonId}
    UNION ALL
    SELECT DISTINCT "itemId", NULL, 0
    FROM "Evidence" WHERE "personId" = ${personId} AND "itemId" IN (${sqlList(itemIds)}) AND "isRight"`)
  const own = rows.find((row) => row.itemId === null)
  return {
    isCompleted: Boolean(Number(own?.isCompleted ?? 0)),
    anchor: own?.anchor ?? null,
    right: rows.flatMap((row) => row.itemId ?? []),
  }
}
