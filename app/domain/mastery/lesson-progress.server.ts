import { sqltag } from '@prisma/client/runtime/client'
import { sqlList } from '~/db/sql-list.server'
import { readStraight } from '~/db/straight-query.server'

import type { PracticeRuns } from './practice-run-queries.server'
import { bestOf } from './practice-run-queries.server'

export type LessonProgressView = {
  isCompleted: boolean
  anchor: string | null
  right: string[]
  /** Runs of the lesson's practice; null while there is none. */
  practised: Pick<PracticeRuns, 'count' | 'best'> | null
}

/** In place of an item's id: a run, with its steps for the anchor and whether it ended and counted. */
const RUN = '~run'

type Row = { itemId: string | null; anchor: string | null; isCompleted: number | boolean | null }

/**
 * How far a person is in one lesson: completed, where they stopped, which of these questions they once answered right.
 * Every signed-in lesson page asks this, so it is one query.
 */
export async function readLessonProgress(asked: {
  personId: string
  lessonId: string
  itemIds: string[]
  /** Id of its practice, if it has one. */
  practiceId: string | null
}): Promise<LessonProgressView> {
  const { personId, lessonId, itemIds, practiceId } = asked
  const rows = await readStraight<Row>(sqltag`
    SELECT NULL AS "itemId", "anchor", CASE WHEN "completedAt" IS NULL THEN 0 ELSE 1 END AS "isCompleted"
    FROM "Completion" WHERE "personId" = ${personId} AND "lessonId" = ${lessonId}
    UNION ALL
    SELECT DISTINCT "itemId", NULL, 0
    FROM "Evidence" WHERE "personId" = ${personId} AND "itemId" IN (${sqlList(itemIds)}) AND "isRight"
    UNION ALL
    SELECT ${RUN}, "steps", CASE WHEN "isOver" AND "standing" = 'counted' THEN 1 ELSE 0 END
    FROM "PracticeRun" WHERE "personId" = ${personId} AND "scenarioId" = ${practiceId ?? ''}`)
  const runs = rows.filter((row) => row.itemId === RUN)
  const own = rows.find((row) => row.itemId === null)
  return {
    isCompleted: Boolean(Number(own?.isCompleted ?? 0)),
    anchor: own?.anchor ?? null,
    right: rows.flatMap((row) => (row.itemId === RUN ? [] : (row.itemId ?? []))),
    practised:
      runs.length === 0
        ? null
        : {
            count: runs.length,
            best: bestOf(
              runs.flatMap((run) => (Number(run.isCompleted) && run.anchor !== null ? [run.anchor] : [])),
            ),
          },
  }
}
