import { applyEvent, type Fold } from './engine/apply-event'
import type { HasPractice } from './has-practice'
import type { MasteryEvent } from './mastery-event'
import { newLearner } from './skill-state'

/**
 * What one person's answers come to. The order in which they are given does not matter, and one given twice counts once:
 * they are folded by time, those of one moment by id.
 */
export function foldEvents(events: readonly MasteryEvent[], hasPractice: HasPractice): Fold {
  return foldOnto({ skills: new Map(), learner: newLearner, lastSeen: new Map() }, events, hasPractice)
}

/**
 * Goes on from a state: gives what folding everything would give, provided that all `events` are newer than all it holds
 * and that `lastSeen` knows their items. The state given is left as it is.
 */
export function foldOnto(state: Fold, events: readonly MasteryEvent[], hasPractice: HasPractice): Fold {
  const fold = { ...state, skills: new Map(state.skills), lastSeen: new Map(state.lastSeen) }
  for (const event of inOrder(events)) applyEvent(fold, event, hasPractice(event.skillId, event.at))
  return fold
}

/** Each event once, by time; those of one moment by id. */
export function inOrder(events: readonly MasteryEvent[]): MasteryEvent[] {
  const unique = new Map<string, MasteryEvent>()
  for (const event of events) if (!unique.has(event.id)) unique.set(event.id, event)
  return [...unique.values()].sort((one, other) => one.at - other.at || (one.id < other.id ? -1 : 1))
}

export type { Fold }
