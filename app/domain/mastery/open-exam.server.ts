import { sqltag } from '@prisma/client/runtime/client'
import { sqlList } from '~/db/sql-list.server'
import { readStraight } from '~/db/straight-query.server'
import type { LastMet } from '../assessment/draw-exam'
import { type StartedExam, startExam } from '../assessment/start-exam.server'

/**
 * Starts the module's exam as `startExam` does, drawing first what this person never met: in a lesson, a review or an
 * earlier exam.
 */
export function openExam(start: {
  personId: string
  moduleId: string
  now: Date
  seed: string
  attemptId: string
}): Promise<StartedExam> {
  return startExam({ ...start, lastMetOf: (itemIds) => readLastMet(start.personId, itemIds) })
}

/** When somebody answered each of these questions last, in ms since the epoch; those never answered are not in it. */
async function readLastMet(personId: string, itemIds: readonly string[]): Promise<LastMet> {
  const rows = await readStraight<{ itemId: string; at: string | Date }>(sqltag`
    SELECT "itemId", MAX("occurredAt") AS "at" FROM "Evidence"
    WHERE "personId" = ${personId} AND "itemId" IN (${sqlList([...new Set(itemIds)])}) GROUP BY "itemId"`)
  return new Map(rows.map(({ itemId, at }) => [itemId, new Date(at).getTime()]))
}
