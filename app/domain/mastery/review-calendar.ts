import { vietnamDay } from '~/lib/vietnam-day'
import { dayPlus, weekdayOf } from '~/lib/vietnam-week'

export type DueDay = { day: string; skillIds: string[] }

const AHEAD_DAYS = 30

/**
 * The days of the coming month on which something becomes due, with what. What is overdue is due at the next time of day
 * (`time`, HH:MM in Vietnam) that has not passed yet.
 */
export function dueDays(
  skills: readonly { skillId: string; dueAt: Date }[],
  time: string,
  now: Date,
): DueDay[] {
  const first = firstDay(time, now)
  const last = dayPlus(vietnamDay(now), AHEAD_DAYS)
  const days = new Map<string, string[]>()
  for (const { skillId, dueAt } of skills) {
    const due = vietnamDay(dueAt)
    const day = due < first ? first : due
    if (day <= last) days.set(day, [...(days.get(day) ?? []), skillId])
  }
  return [...days]
    .map(([day, skillIds]) => ({ day, skillIds }))
    .sort((one, other) => (one.day < other.day ? -1 : 1))
}

/** The first day from now on that is one of these weekdays (0 for Monday) and whose time of day has not passed. */
export function firstOn(weekdays: readonly number[], time: string, now: Date): string {
  const first = firstDay(time, now)
  const days = Array.from({ length: 7 }, (_, more) => dayPlus(first, more))
  return days.find((day) => weekdays.includes(weekdayOf(day))) ?? first
}

function firstDay(time: string, now: Date): string {
  const today = vietnamDay(now)
  return new Date(`${today}T${time}:00+07:00`) > now ? today : dayPlus(today, 1)
}

/** Weekdays that spread so many days over a week; none for a goal of none. */
export function spreadWeekdays(daysAWeek: number): number[] {
  return SPREADS[daysAWeek] ?? []
}

const SPREADS: Record<number, number[]> = {
  1: [5],
  2: [1, 5],
  3: [0, 2, 5],
  4: [0, 2, 4, 6],
  5: [0, 1, 2, 4, 5],
}
