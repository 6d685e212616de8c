import { db } from '~/db/client.server'
import { vietnamMidnight, vietnamWeek } from '~/lib/vietnam-week'
import { readConsentState } from '../groups/consent-queries.server'
import { type Goal, goalOf, type WeekDay, weekDays } from './weekly-goal'

/** What somebody aims at and how their week looks. Of earlier weeks nothing is told: there is nothing to lose. */
export async function readWeeklyGoal(personId: string, now: Date): Promise<{ goal: Goal; days: WeekDay[] }> {
  const since = vietnamMidnight(vietnamWeek(now)[0] ?? '')
  const [chosen, consent, evidence, runs, completions] = await Promise.all([
    db.weeklyGoal.findUnique({ where: { personId }, select: { daysAWeek: true } }),
    readConsentState(personId, now),
    db.evidence.findMany({
      where: { personId, occurredAt: { gte: since }, kind: { not: 'observed' } },
      select: { occurredAt: true },
      take: MOST_ROWS,
    }),
    db.practiceRun.findMany({
      where: { personId, endedAt: { gte: since }, isOver: true },
      select: { endedAt: true },
      take: MOST_ROWS,
    }),
    db.completion.findMany({
      where: { personId, completedAt: { gte: since } },
      select: { completedAt: true },
      take: MOST_ROWS,
    }),
  ])
  const activeAt = [
    ...evidence.map((row) => row.occurredAt),
    ...runs.map((row) => row.endedAt),
    ...completions.flatMap((row) => row.completedAt ?? []),
  ]
  return { goal: goalOf(chosen?.daysAWeek ?? null, consent.isChild), days: weekDays(activeAt, now) }
}

const MOST_ROWS = 2_000
