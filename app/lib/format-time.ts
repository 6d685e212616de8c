const VIETNAM = 7 * 3_600_000

/** A day in Vietnam as 22/11/2026, whatever the clock of the machine that shows it. */
export function formatDay(at: Date): string {
  const local = new Date(at.getTime() + VIETNAM).toISOString()
  return `${local.slice(8, 10)}/${local.slice(5, 7)}/${local.slice(0, 4)}`
}

/** A time of day in Vietnam as 07:05. */
export function formatTime(at: Date): string {
  return new Date(at.getTime() + VIETNAM).toISOString().slice(11, 16)
}
