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
  stuck: number | bigint
  reached: number | bigint
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
    WITH p("id", "at") AS (VALUES ${people})
    SELECT p."at", a."tRef",
      (SELECT COUNT(*) FROM "SkillMastery" s WHERE s."personId" = p."id" AND s."level" = 'learning'
        AND s."n" >= ${STUCK_AFTER_ANSWERS} AND s."wins" * 4 <= s."n" * 3 ${ofSkills}) AS "stuck",
      (SELECT COUNT(*) FROM "SkillMastery" s
        WHERE s."personId" = p."id" AND s."level" IN ('fair', 'mastered') ${ofSkills}) AS "reached",
      (SELECT MAX(d."seenAt") FROM "Completion" d WHERE d."personId" = p."id") AS "seenAt"
    FROM p LEFT JOIN "LearnerAbility" a ON a."personId" = p."id"`)
  const needs = personIds.map((): HelpNeed => ({ stuck: 0, isAway: true, below: skills.count }))
  for (const { at, tRef, seenAt, stuck, reached } of rows) {
    const last = Math.max(tRef ?? 0, seenAt ? new Date(seenAt).getTime() : 0)
    needs[at] = {
      stuck: Number(stuck),
      isAway: isAway(last > 0 ? new Date(last) : null, now),
      below: skills.count - Number(reached),
    }
  }
  return needs
}
