/** The calendar day in Vietnam (UTC+7, no summer time) as YYYY-MM-DD. */
export function vietnamDay(at: Date): string {
  return new Date(at.getTime() + 7 * 3_600_000).toISOString().slice(0, 10)
}

/** The same day as a number that grows by one a day; `at` in ms since the epoch. */
export function vietnamDayNumber(at: number): number {
  return Math.floor((at + 7 * 3_600_000) / 86_400_000)
}
