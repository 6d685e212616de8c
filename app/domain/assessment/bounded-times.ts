/**
 * Times that devices measured, in ms, brought down in proportion where together they are longer than what really passed:
 * no clock can have more than one question in view at a time.
 */
export function boundedTimes(times: readonly (number | null)[], elapsedMs: number): (number | null)[] {
  const sum = times.reduce<number>((all, time) => all + (time ?? 0), 0)
  if (sum <= elapsedMs) return [...times]
  return times.map((time) => (time === null ? null : Math.floor((time * Math.max(0, elapsedMs)) / sum)))
}

/** What a form says of its time in view: whole ms from 0 to what has passed since the start, or null. */
export function readTook(text: unknown, elapsedMs: number): number | null {
  if (typeof text !== 'string' || !/^\d{1,9}$/.test(text)) return null
  return Math.max(0, Math.min(Number(text), elapsedMs))
}
