import { vietnamDay } from './vietnam-day'

/** The calendar month in Vietnam as YYYY-MM. */
export function vietnamMonth(at: Date): string {
  return vietnamDay(at).slice(0, 7)
}
