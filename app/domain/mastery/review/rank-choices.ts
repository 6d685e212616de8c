import type { Question } from '../../lessons/question'
import { DAY, REPEAT_WINDOW } from '../engine/parameters'
import { LATELY_DAYS } from '../review-item'

/** A question that could be asked, and what its learner and it have had to do with each other. */
export type ReviewChoice = {
  itemId: string
  lessonId: string
  revision: string
  use: Question['use']
  /** Whether its lesson was ever opened. */
  isBegun: boolean
  meetings: number
  /** Last meeting, ms; null when never met. */
  lastAt: number | null
}

export type Ranked = ReviewChoice & { isStale: boolean }

/**
 * The best first: what was not met just now or last time; of that what counts again (never met, or a month ago); then lessons
 * that were opened, fewest meetings, longest ago. Questions of the exam are never among them. The order given breaks ties.
 */
export function rankChoices(
  choices: readonly ReviewChoice[],
  { recent, taken, now }: { recent: ReadonlySet<string>; taken: ReadonlySet<string>; now: number },
): Ranked[] {
  const since = ({ lastAt }: ReviewChoice) => (lastAt === null ? Number.POSITIVE_INFINITY : now - lastAt)
  return choices
    .filter((choice) => choice.use === 'lesson' && !taken.has(choice.itemId))
    .map((choice) => ({
      ...choice,
      isStale: recent.has(choice.itemId) || since(choice) < LATELY_DAYS * DAY,
    }))
    .sort(
      (one, other) =>
        Number(one.isStale) - Number(other.isStale) ||
        Number(since(other) >= REPEAT_WINDOW) - Number(since(one) >= REPEAT_WINDOW) ||
        Number(other.isBegun) - Number(one.isBegun) ||
        one.meetings - other.meetings ||
        (one.lastAt ?? 0) - (other.lastAt ?? 0),
    )
}
