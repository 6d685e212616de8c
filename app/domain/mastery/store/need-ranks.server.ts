import { join, raw, type Sql, sqltag } from '@prisma/client/runtime/client'
import { sqlList } from '~/db/sql-list.server'
import { readStraightValues } from '~/db/straight-query.server'
import type { HelpNeed } from '../needs-help'
import { STUCK_AFTER_ANSWERS } from '../standing'
import { isAway } from '../summarise-class'

type Values = [
  at: number,
  tRef: number | null,
  stuck: unknown,
  reached: unknown,
  seenAt: string | Date | null,
]

/**
 * How much each of many people needs help, in their order, by the levels as they stood after the last answer to each skill: nobody's
 * answers need be read. `skillIds` null: on whatever skills they have answered.
 */
export async function readNeeds(
  personIds: readonly string[],
  skills: { ids: readonly string[] | null; count: number },
  now: Date,
): Promise<HelpNeed[]> {
  if (personIds.length === 0) return []
  const people = join(personIds.map((id, at) => sqltag`(${id}, ${raw(String(at))})`))
  const { stuck, reached } = skills.ids ? countsOf(skills.ids) : KEPT
  const rows = (await readStraightValues(sqltag`
    WITH p("id", "at") AS (VALUES ${people})
    SELECT p."at", a."tRef", ${stuck} AS "stuck", ${reached} AS "reached",
      (SELECT MAX(d."seenAt") FROM "Completion" d WHERE d."personId" = p."id") AS "seenAt"
    FROM p LEFT JOIN "LearnerAbility" a ON a."personId" = p."id"`)) as Values[]
  const needs = personIds.map((): HelpNeed => ({ stuck: 0, isAway: true, below: skills.count }))
  for (const [at, tRef, stuck, reached, seenAt] of rows) {
    const last = Math.max(tRef ?? 0, seenAt ? new Date(seenAt).getTime() : 0)
    needs[at] = {
      stuck: Number(stuck),
      isAway: isAway(last > 0 ? new Date(last) : null, now),
      below: skills.count - Number(reached),
    }
  }
  return needs
}

/** Counted at every answer. */
const KEPT = { stuck: sqltag`COALESCE(a."stuckSkills", 0)`, reached: sqltag`COALESCE(a."reachedSkills", 0)` }

/** The same of some skills, counted now. */
function countsOf(skillIds: readonly string[]): { stuck: Sql; reached: Sql } {
  const own = sqltag`SELECT COUNT(*) FROM "SkillMastery" s WHERE s."personId" = p."id" AND s."skillId" IN (${sqlList(skillIds)})`
  return {
    stuck: sqltag`(${own} AND s."level" = 'learning' AND s."n" >= ${STUCK_AFTER_ANSWERS} AND s."wins" * 4 <= s."n" * 3)`,
    reached: sqltag`(${own} AND s."level" IN ('fair', 'mastered'))`,
  }
}
