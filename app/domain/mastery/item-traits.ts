import type { Question } from '../lessons/question'
import { AUTHORS_EASINESS } from './engine/parameters'
import type { Shape } from './mastery-event'

export type ItemTraits = { easiness: number; shape: Shape }

/**
 * Easiness of a skill's typical item. Until fitted from answers it is the author's "medium" for every skill; the mean over
 * what happens to be published would move everybody's level whenever an author adds a question.
 */
export const TYPICAL_EASINESS = AUTHORS_EASINESS.medium

/** Of the skills that a practice run shows, and of those that somebody was observed at. */
export const PRACTICE_TRAITS: ItemTraits = { easiness: TYPICAL_EASINESS, shape: 'practice' }

/** What the engine wants to know of a question: the author's difficulty, and how far guessing gets. */
export function itemTraits(question: Question): ItemTraits {
  const isCoin = question.kind === 'single' && question.options.length === 2
  return { easiness: AUTHORS_EASINESS[question.difficulty], shape: isCoin ? 'true-false' : 'choice' }
}
