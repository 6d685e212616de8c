const HOUR = 3_600_000
const DAY = 24 * HOUR

/** So many days ago at this hour in Vietnam (UTC+7), and over by now: never later than an hour ago, which is what 0 means. */
export function vietnamTime(now: Date, daysAgo: number, hour: number): Date {
  if (daysAgo === 0) return new Date(now.getTime() - HOUR)
  const midnight = Math.floor((now.getTime() + 7 * HOUR) / DAY) * DAY - 7 * HOUR
  return new Date(Math.min(midnight - daysAgo * DAY + hour * HOUR, now.getTime() - HOUR))
}
