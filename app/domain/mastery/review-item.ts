/** One place of a review: a question of a lesson, or a practice; `itemId` is the question's id, or the scenario's. */
export type ReviewItem = {
  kind: 'question' | 'practice'
  itemId: string
  skillId: string
  lessonId: string
  /** Of the lesson, or of the scenario: what was drawn stays as it was for the day. */
  revision: string
}

/** About how much there is to review today. */
export type ReviewCall = { questions: number; minutes: number }

export const MOST_ITEMS = 10
/** Fewer than this are not worth opening the page for: what is not due yet fills up. */
export const ENOUGH_ITEMS = 5
export const MOST_OF_A_SKILL = 2
/** What was met within these days is met again only where there is nothing else. */
export const LATELY_DAYS = 2
/** A practice done without help rests for as long. */
export const PRACTICE_RESTS_DAYS = 14

const SECONDS_A_QUESTION = 40

/** How many places a review will have, where every skill has questions enough; what a page can say without drawing it. */
export function reviewSize(dueSkills: number, begunSkills: number): number {
  const due = Math.min(MOST_ITEMS, dueSkills * MOST_OF_A_SKILL)
  return Math.max(due, Math.min(ENOUGH_ITEMS, begunSkills * MOST_OF_A_SKILL))
}

/** About how long so many questions take; practices can wait, and are counted apart. */
export function reviewMinutes(questions: number): number {
  return Math.max(1, Math.ceil((questions * SECONDS_A_QUESTION) / 60))
}
