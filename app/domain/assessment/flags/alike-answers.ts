import type { Question } from '../../lessons/question'
import type { FlaggedAnswer } from './flagged-exam'

export type Alike = { same: number; both: number }
/** What somebody of the same class or team answered wrongly within the hour, JSON by question. */
export type CompanionWrongs = ReadonlyMap<string, string>

const LEAST_SAME = 5
const MOST_CHANCE = 0.01
/** Wrong options are not chosen equally often: so much is added to an even chance. */
const UNEVEN = 0.2
const OF_OTHER_KINDS = 0.5

/**
 * The same wrong answers as one other person, where both are wrong. Given that two are wrong, how often they would be wrong
 * alike by chance is bounded for each question, and the number of matches judged by the sum of such chances (a generalised
 * binomial, as in Wollack's ω: A nominal response model approach for detecting answer copying, Applied Psychological
 * Measurement 21, 1997, and van der Linden & Sotaridona's test, 2006), times the number of people compared with (Bonferroni).
 * Right answers alike say nothing: both may have learnt. Papers are drawn apart, so that two rarely share enough questions.
 */
export function alikeAnswers(
  answers: readonly FlaggedAnswer[],
  companions: readonly CompanionWrongs[],
): Alike | null {
  const wrong = answers.filter(({ isRight }) => isRight === false)
  if (wrong.length < LEAST_SAME) return null
  for (const companion of companions) {
    const both = wrong.filter(({ question }) => companion.has(question.id))
    const same = both.filter((each) => companion.get(each.question.id) === JSON.stringify(each.answer)).length
    const chances = both.map(({ question }) => chanceAlike(question))
    if (same >= LEAST_SAME && companions.length * chanceOfAtLeast(same, chances) <= MOST_CHANCE)
      return { same, both: both.length }
  }
  return null
}

/** Of two who are both wrong, how often at most they are wrong in the same way. */
function chanceAlike(question: Question): number {
  if (question.kind !== 'single') return OF_OTHER_KINDS
  return Math.min(1, 1 / Math.max(1, question.options.length - 1) + UNEVEN)
}

/** P(at least `least` of independent events with these chances). */
function chanceOfAtLeast(least: number, chances: readonly number[]): number {
  let counts = [1]
  for (const chance of chances)
    counts = Array.from(
      { length: counts.length + 1 },
      (_, at) => (counts[at] ?? 0) * (1 - chance) + (counts[at - 1] ?? 0) * chance,
    )
  return counts.slice(least).reduce((all, each) => all + each, 0)
}
