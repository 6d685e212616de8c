import { sigmoid } from '~/lib/logistic'
import { seededRandom, shuffled } from '~/lib/seeded-random'
import { abilityAt, addToSums, type DecayedSums } from './engine/decayed-sums'
import { HALF_LIFE } from './engine/parameters'
import { foldEvents } from './fold-events'
import { TYPICAL_EASINESS } from './item-traits'
import type { MasteryEvent } from './mastery-event'
import type { ResponseLog } from './response-log'

/** What the database keeps of a learner and a skill: 11 numbers of 8 bytes or less, as section "State" of decision 008 lists. */
export const BYTES_A_SKILL = 92

const LEARNERS = 50
const NEUTRAL = 0.25

/**
 * How far the order of arrival moves a probability: of some learners all answers are added to the decayed sums once in order
 * and once shuffled, and the chance at their last answer compared. It is at most the noise of floating point.
 */
export function shuffledDifference(log: ResponseLog, seed: string): number {
  const random = seededRandom(`shuffle ${seed}`)
  let most = 0
  for (let learner = 0; learner < Math.min(LEARNERS, log.learners); learner++) {
    const rows = Array.from(
      { length: (log.begins[learner + 1] as number) - (log.begins[learner] as number) },
      (_, i) => (log.begins[learner] as number) + i,
    )
    for (const halfLife of [HALF_LIFE.sixtyDays, HALF_LIFE.oneDay, HALF_LIFE.fast]) {
      const inOrder = chanceAfter(log, rows, halfLife)
      most = Math.max(most, Math.abs(inOrder - chanceAfter(log, shuffled(rows, random), halfLife)))
    }
  }
  return most
}

/**
 * What folding one answer takes, in the unit of `clock`: of some learners all answers are folded by the engine itself, with levels
 * and review dates, once to warm up and once measured.
 */
export function foldCost(log: ResponseLog, clock: () => number): number {
  const people = Array.from({ length: Math.min(LEARNERS, log.learners) }, (_, i) => eventsOf(log, i))
  const fold = () => {
    for (const events of people) foldEvents(events, () => false)
  }
  fold()
  const before = clock()
  fold()
  return (clock() - before) / people.reduce((sum, events) => sum + events.length, 0)
}

function eventsOf(log: ResponseLog, learner: number): MasteryEvent[] {
  const events: MasteryEvent[] = []
  for (let row = log.begins[learner] as number; row < (log.begins[learner + 1] as number); row++) {
    events.push({
      ...{ id: String(row).padStart(9, '0'), skillId: `s${log.skill[row]}`, itemId: `i${log.item[row]}` },
      ...{ isRight: log.correct[row] === 1, at: (log.time[row] as number) * 1_000, hintUsed: false },
      ...{ easiness: TYPICAL_EASINESS, shape: 'choice' },
    })
  }
  return events
}

function chanceAfter(log: ResponseLog, rows: readonly number[], halfLife: number): number {
  const unit = log.isOrder ? 1 : 1_000 // seconds to ms
  let sums: DecayedSums | null = null
  for (const row of rows) {
    const at = (log.time[row] as number) * unit
    sums = addToSums(
      sums ?? { a: 0, n: 0, tRef: at },
      (log.correct[row] as number) - 0.5,
      NEUTRAL,
      at,
      halfLife,
    )
  }
  return sums ? sigmoid(abilityAt(sums, sums.tRef, halfLife)) : 0.5
}
