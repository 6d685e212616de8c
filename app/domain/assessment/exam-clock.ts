import { vietnamDay } from '~/lib/vietnam-day'

const GRACE_MS = 30_000
const DAY_MS = 24 * 3_600_000

/** Whole seconds until the exam ends, never below 0. */
export function secondsLeft(expiresAt: Date, now: Date): number {
  return Math.max(0, Math.ceil((expiresAt.getTime() - now.getTime()) / 1000))
}

/** From this moment the exam is over and only waits to be graded. */
export function isExpired(expiresAt: Date, now: Date): boolean {
  return now >= expiresAt
}

/** An answer sent in time may arrive late over a slow line: half a minute is forgiven. */
export function mayStillSave(expiresAt: Date, now: Date): boolean {
  return now.getTime() <= expiresAt.getTime() + GRACE_MS
}

/** The next midnight in Vietnam, when the attempts of a new day begin. */
export function nextExamDay(now: Date): Date {
  return new Date(Date.parse(`${vietnamDay(now)}T00:00:00+07:00`) + DAY_MS)
}
