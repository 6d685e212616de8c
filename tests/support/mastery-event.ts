import fc from 'fast-check'
import type { HasPractice } from '~/domain/mastery/has-practice'
import { itemTraits } from '~/domain/mastery/item-traits'
import type { MasteryEvent } from '~/domain/mastery/mastery-event'
import { aSingle } from './question'

export const START = Date.parse('2026-11-02T01:00:00Z')
export const HOUR = 3_600_000
export const DAY = 24 * HOUR

/** Of folds and standings in which no skill has a practice. */
export const noPractice: HasPractice = () => false

let made = 0

/** A right answer to a fresh item of medium difficulty. */
export function anEvent(known: Partial<MasteryEvent> = {}): MasteryEvent {
  made += 1
  const id = `event-${String(made).padStart(6, '0')}`
  const traits = itemTraits(aSingle())
  return {
    id,
    itemId: `item-${id}`,
    skillId: 'skill',
    isRight: true,
    at: START,
    hintUsed: false,
    ...traits,
    ...known,
  }
}

/** So many right answers to fresh items, a minute apart. */
export function rightAnswers(count: number, known: Partial<MasteryEvent> = {}): MasteryEvent[] {
  const { at = START } = known
  return Array.from({ length: count }, (_, i) => anEvent({ ...known, at: at + i * 60_000 }))
}

/** What one person may have done in two months: three skills, eight items, some met at the same moment. */
export const anyHistory: fc.Arbitrary<MasteryEvent[]> = fc
  .array(
    fc.record({
      item: fc.nat(7),
      isRight: fc.boolean(),
      minutes: fc.integer({ min: 0, max: 60 * 24 * 60 }),
      easiness: fc.constantFrom(0, 0.62, 1.39),
      shape: fc.constantFrom('choice', 'true-false', 'practice'),
      hintUsed: fc.boolean(),
    }),
    { maxLength: 40 },
  )
  .map(
    (list) =>
      list.map(({ item, minutes, ...rest }, i) => ({
        ...{ id: `id-${String((i * 7919) % 1000).padStart(3, '0')}-${i}`, itemId: `item-${item}` },
        ...{ skillId: `skill-${item % 3}`, at: START + minutes * 60_000, ...rest },
      })) as MasteryEvent[],
  )
