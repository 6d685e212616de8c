/** Whole minutes to wait, rounded up: never told to come back too early. */
export function minutesUntil(at: Date, now: Date): number {
  return Math.max(1, Math.ceil((at.getTime() - now.getTime()) / 60_000))
}
