import { db } from '~/db/client.server'
import { byCode } from '~/domain/groups/household-codes'
import { recordVisit } from '~/domain/groups/record-visit.server'
import { readCatalogue } from '~/domain/lessons/catalogue-queries.server'
import { uuidV7 } from '~/lib/uuid-v7'
import { must } from './must'
import { vietnamTime } from './vietnam-time'

const MINUTE = 60_000
const WEEKS = 10
/** What is asked for at the door, as the modules go. */
const ASKED = ['vneid', 'thanh-toan', 'an-toan', 'dich-vu-cong', 'dien-thoai', 'suc-khoe']

/** What became of visits: households that were seen two or three times did better the last time; some were never found in. */
export async function seedVisits({
  teamId,
  now,
  random,
}: {
  teamId: string
  now: Date
  random: () => number
}): Promise<void> {
  const { modules } = await readCatalogue()
  const skills = ASKED.flatMap((id) => modules.find((module) => module.id === id)?.skills ?? [])
  if (skills.length === 0) return
  const rows = await db.household.findMany({ where: { teamId, memberId: { not: null } } })
  for (const { id: householdId, memberId } of [...rows].sort(byCode)) {
    if (!memberId) continue
    const count = Math.floor(random() * 3.2)
    const first = Math.floor(random() * skills.length)
    for (let at = 0; at < count; at++) {
      const daysAgo = Math.max(1, Math.floor(7 * WEEKS * (1 - (at + random()) / count)))
      const visitedAt = vietnamTime(now, daysAgo, 8 + random() * 11)
      const shown = [first, first + 1 + Math.floor(random() * 2)].slice(0, random() < 0.6 ? 1 : 2)
      const results = shown.map((skill) => ({
        skillId: skills[skill % skills.length]?.id ?? '',
        result: resultOf(random() + at * 0.25),
      }))
      const visit = { id: uuidV7(visitedAt.getTime(), random), visitedAt, results }
      const viewer = { personId: memberId, roles: [] }
      const recordedAt = new Date(visitedAt.getTime() + 5 * MINUTE)
      must(await recordVisit({ viewer, teamId, householdId, visit, now: recordedAt }))
    }
  }
}

function resultOf(luck: number): string {
  return luck > 0.72 ? 'alone' : luck > 0.3 ? 'helped' : 'not-yet'
}
