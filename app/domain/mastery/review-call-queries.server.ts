import { sqltag } from '@prisma/client/runtime/client'
import { readStraight } from '~/db/straight-query.server'
import { vietnamDay } from '~/lib/vietnam-day'
import { dayPlus, vietnamMidnight } from '~/lib/vietnam-week'
import { type ReviewCall, type ReviewItem, reviewMinutes, reviewSize } from './review-item'

type Row = { skillId: string | null; isDue: number | boolean; items: string | null }

/**
 * What the home page says of today's review, in one query: about how much there is, or null when nothing is due or what was
 * drawn today is done. That it is done shows in that none of its skills is due any more.
 */
export async function readReviewCall(personId: string, now: Date): Promise<ReviewCall | null> {
  const today = vietnamDay(now)
  const tomorrow = vietnamMidnight(dayPlus(today, 1))
  const rows = await readStraight<Row>(sqltag`
    SELECT "skillId", CASE WHEN "dueAt" < ${tomorrow} THEN 1 ELSE 0 END AS "isDue", NULL AS "items"
    FROM "SkillMastery" WHERE "personId" = ${personId}
    UNION ALL
    SELECT NULL, 0, "items" FROM "ReviewDay" WHERE "personId" = ${personId} AND "day" = ${today}`)
  const due = rows.flatMap(({ skillId, isDue }) => (skillId !== null && Number(isDue) ? [skillId] : []))
  const drawn = rows.flatMap(({ items }) => (items ? (JSON.parse(items) as ReviewItem[]) : []))
  if (due.length === 0 || (drawn.length > 0 && !drawn.some(({ skillId }) => due.includes(skillId))))
    return null
  const begun = rows.filter(({ skillId }) => skillId !== null).length
  const questions = drawn.length > 0 ? drawn.length : reviewSize(due.length, begun)
  return { questions, minutes: reviewMinutes(questions) }
}
