import type { Problem } from '~/ui/problem-summary'
import type { secondFactorWords } from './second-factor-words'

/** How a form about the second factor was refused. */
export type RefusedFactor = { refusal: string; field?: string | undefined; minutes: number | null }

/** What was wrong, at the field to mend where there is one. */
export function factorProblem(refused: RefusedFactor, words: (typeof secondFactorWords)['vi']): Problem {
  const { refusal, field, minutes } = refused
  const text = minutes === null ? (words.refusals[refusal] ?? words.problem) : words.tooMany(minutes)
  return { text, ...(field ? { field } : {}) }
}
