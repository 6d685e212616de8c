import { join, raw, sqltag } from '@prisma/client/runtime/client'
import { sqlList } from '~/db/sql-list.server'
import { readStraight } from '~/db/straight-query.server'
import type { HelpNeed } from '../needs-help'
import { STUCK_AFTER_ANSWERS } from '../standing'
import { isAway } from '../summarise-class'

type Row = {
  at: number
  tRef: number | null
  seenAt: Date | string | null
  stuck: number | bigint | null
  reached: number | bigint | null
}

/**
 * How much each of many people needs help, in their order, by the levels as they stood after the last answer: the index holds all of
 * it, and nobody's answers need be read. `skillIds` null: on whatever skills they have answered.
 */
export async function readNeeds(
  personIds: readonly string[],
  skills: { ids: readonly string[] | null; count: number },
  now: Date,
): Promise<HelpNeed[]> {
  if (personIds.length === 0) return []
  const people = join(personIds.map((id, at) => sqltag`(${id}, ${raw(String(at))})`))
  const ofSkills = skills.ids ? sqltag`AND s."skillId" IN (${sqlList(skills.ids)})` : sqltag``
  const rows = await readStraight<Row>(sqltag`
    WITH p("id", "at") AS (VALUES ${people}),
    counted AS (
      SELECT s."personId",
        SUM(CASE WHEN s."level" = 'learning' AND s."n" >= ${STUCK_AFTER_ANSWERS} AND s."wins" * 4 <= s."n" * 3
          THEN 1 ELSE 0 END) AS "stuck",
        SUM(CASE WHEN s."level" IN ('fair', 'mastered') THEN 1 ELSE 0 END) AS "reached"
      FROM "SkillMastery" s WHERE s."personId" IN (SELECT "id" FROM p) ${ofSkills} GROUP BY s."personId"
    )
    SELECT p."at", a."tRef", c."stuck", c."reached",
      (SELECT MAX(d."seenAt") FROM "Completion" d WHERE d."personId" = p."id") AS "seenAt"
    FROM p LEFT JOIN "LearnerAbility" a ON a."personId" = p."id" LEFT JOIN counted c ON c."personId" = p."id"`)
  const needs = personIds.map((): HelpNeed => ({ stuck: 0, isAway: true, below: skills.count }))
  for (const { at, tRef, seenAt, stuck, reached } of rows) {
    const last = Math.max(tRef ?? 0, seenAt ? new Date(seenAt).getTime() : 0)
    needs[at] = {
      stuck: Number(stuck ?? 0),
      isAway: isAway(last > 0 ? new Date(last) : null, now),
      below: skills.count - Number(reached ?? 0),
    }
  }
  return needs
}
