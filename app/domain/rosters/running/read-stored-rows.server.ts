import { type Sql, sqltag } from '@prisma/client/runtime/client'
import { readStraight } from '~/db/straight-query.server'
import type { StoredRow } from './stored-rows'

/** Rows that are to be written, and are not yet. What was asked again waits for an answer. */
const TO_WRITE = sqltag`"before" IS NULL AND (
  ("verdict" IN ('new', 'changed') AND "decision" IN ('', 'take'))
  OR ("verdict" = 'perhaps-same' AND "decision" NOT IN ('', 'skip', 'again')))`

export function readRowsToWrite(importId: string, after: number, most: number): Promise<StoredRow[]> {
  return readRows(sqltag`"importId" = ${importId} AND "position" > ${after} AND ${TO_WRITE}`, most)
}

export async function countRowsToWrite(importId: string): Promise<number> {
  const [counted] = await readStraight<{ count: number | bigint | string }>(
    sqltag`SELECT COUNT(*) AS "count" FROM "RosterRow" WHERE "importId" = ${importId} AND ${TO_WRITE}`,
  )
  return Number(counted?.count ?? 0)
}

export function readRowsFrom(importId: string, position: number, most: number): Promise<StoredRow[]> {
  return readRows(sqltag`"importId" = ${importId} AND "position" >= ${position}`, most)
}

function readRows(where: Sql, most: number): Promise<StoredRow[]> {
  return readStraight(sqltag`
    SELECT "position", "sheet", "row", "cells", "verdict", "findings", "targetId", "decision", "basis" FROM "RosterRow"
    WHERE ${where} ORDER BY "position" LIMIT ${most}`)
}
