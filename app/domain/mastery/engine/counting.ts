import type { MasteryEvent } from '../mastery-event'
import { REPEAT_WINDOW } from './parameters'

export type Counting = 'first' | 'later-repeat' | 'not'

/**
 * Whether an answer says something about the skill. `lastSeenAt`: when this person last met the same item, in whatever
 * way; a hint or a wrong answer shows the solution, so an answer soon after only proves memory.
 */
export function countingOf(
  event: Pick<MasteryEvent, 'at' | 'hintUsed' | 'isRight'>,
  lastSeenAt: number | undefined,
): Counting {
  if (lastSeenAt !== undefined && event.at - lastSeenAt < REPEAT_WINDOW) return 'not'
  if (event.hintUsed && event.isRight) return 'not'
  return lastSeenAt === undefined ? 'first' : 'later-repeat'
}
