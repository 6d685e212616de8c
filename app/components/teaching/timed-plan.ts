import type { ClassKit } from '~/domain/lessons/lesson-schema'

export type TimedPart = ClassKit['plan'][number] & { from: number; to: number }

/** The parts of a class with the minutes at which each begins and ends. */
export function timedPlan(plan: ClassKit['plan']): TimedPart[] {
  let from = 0
  return plan.map((part) => {
    const timed = { ...part, from, to: from + part.minutes }
    from = timed.to
    return timed
  })
}
