import { vietnamDay } from '~/lib/vietnam-day'

/** A day, YYYY-MM-DD in Vietnam, and how many skills become due on it. */
export type NextDue = { day: string; skills: number }

/** The first day after today on which something becomes due. */
export function nextDue(skills: readonly { dueAt: number }[], now: Date): NextDue | null {
  const days = skills
    .map(({ dueAt }) => vietnamDay(new Date(dueAt)))
    .filter((day) => day > vietnamDay(now))
    .sort()
  const [day] = days
  return day === undefined ? null : { day, skills: days.filter((each) => each === day).length }
}
