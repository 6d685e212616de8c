import { db } from '~/db/client.server'
import { GOALS } from './weekly-goal'

/** On how many days a week, 0 to 5, somebody wants to learn; any other number is `unknown-goal`. */
export async function chooseWeeklyGoal(input: {
  personId: string
  daysAWeek: number
  now: Date
}): Promise<{ ok: true } | { refusal: 'unknown-goal' }> {
  const { personId, daysAWeek, now } = input
  if (!GOALS.some((goal) => goal === daysAWeek)) return { refusal: 'unknown-goal' }
  const chosen = { daysAWeek, chosenAt: now }
  await db.weeklyGoal.upsert({ where: { personId }, create: { personId, ...chosen }, update: chosen })
  return { ok: true }
}
