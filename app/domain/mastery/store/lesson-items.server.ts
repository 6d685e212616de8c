import { sqltag } from '@prisma/client/runtime/client'
import { sqlList } from '~/db/sql-list.server'
import { readStraight } from '~/db/straight-query.server'
import type { Question } from '../../lessons/question'

export type LessonItem = Pick<Question, 'id' | 'skill' | 'use'>

const MOST_REVISIONS = 1_000
const known = new Map<string, LessonItem[]>()

/** The questions of these revisions, without their texts and keys; one query for those not in the process yet. */
export async function readLessonItems(revisions: readonly string[]): Promise<Map<string, LessonItem[]>> {
  const missing = [...new Set(revisions)].filter((hash) => !known.has(hash))
  if (known.size + missing.length > MOST_REVISIONS) known.clear()
  const needed = [...new Set(revisions)].filter((hash) => !known.has(hash))
  if (needed.length > 0) {
    const rows = await readStraight<{ hash: string; questions: string }>(
      sqltag`SELECT "hash", "questions" FROM "LessonRevision" WHERE "hash" IN (${sqlList(needed)})`,
    )
    for (const { hash, questions } of rows) known.set(hash, (JSON.parse(questions) as Question[]).map(itemOf))
  }
  return new Map(revisions.map((hash) => [hash, known.get(hash) ?? []]))
}

function itemOf({ id, skill, use }: Question): LessonItem {
  return { id, skill, use }
}
