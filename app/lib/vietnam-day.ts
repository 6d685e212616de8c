const HOUR = 3_600_000

/** The calendar day in Vietnam (UTC+7, no summer time) as YYYY-MM-DD. */
export function vietnamDay(at: Date): string {
  return new Date(at.getTime() + 7 * HOUR).toISOString().slice(0, 10)
}

/** The same as a number that grows by one a day; `at` in ms. */
export function vietnamDayNumber(at: number): number {
  return Math.floor((at + 7 * HOUR) / (24 * HOUR))
}
