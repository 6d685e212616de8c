import { vietnamDay } from './vietnam-day'

/** The days, YYYY-MM-DD, of the week in Vietnam that holds this moment, Monday first. */
export function vietnamWeek(at: Date): string[] {
  const today = vietnamDay(at)
  const monday = dayPlus(today, -weekdayOf(today))
  return Array.from({ length: 7 }, (_, more) => dayPlus(monday, more))
}

/** 0 is Monday, 6 Sunday. */
export function weekdayOf(day: string): number {
  return (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7
}

export function dayPlus(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 24 * 3_600_000).toISOString().slice(0, 10)
}

/** When a day begins in Vietnam. */
export function vietnamMidnight(day: string): Date {
  return new Date(`${day}T00:00:00+07:00`)
}
