import { vietnamDay } from '~/lib/vietnam-day'
import { vietnamWeek } from '~/lib/vietnam-week'

export const GOALS = [0, 1, 2, 3, 4, 5] as const
export type Goal = (typeof GOALS)[number]

/** Whoever has not chosen: grown-ups two days, children none. */
export function goalOf(chosen: number | null, isChild: boolean): Goal {
  const goal = GOALS.find((each) => each === chosen)
  return goal ?? (isChild ? 0 : 2)
}

export type WeekDay = { day: string; isLit: boolean; isToday: boolean }

/** This week in Vietnam, Monday first; a day is lit on which something counted was done. */
export function weekDays(activeAt: readonly Date[], now: Date): WeekDay[] {
  const active = new Set(activeAt.map(vietnamDay))
  const today = vietnamDay(now)
  return vietnamWeek(now).map((day) => ({ day, isLit: active.has(day), isToday: day === today }))
}
