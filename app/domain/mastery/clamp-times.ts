import { DAY } from './engine/parameters'

const OLDEST = 30 * DAY

/**
 * When things told by one device, in the order it did them, really happened (ms): a clock may be wrong, so nothing lies in
 * the future, nothing more than 30 days back, and nothing before what the device did just before.
 */
export function clampTimes(claimed: readonly Date[], now: Date): number[] {
  const latest = now.getTime()
  let previous = latest - OLDEST
  return claimed.map((at) => {
    const told = Number.isNaN(at.getTime()) ? latest : at.getTime()
    previous = Math.min(latest, Math.max(previous, told))
    return previous
  })
}
