import type { Question } from '../../lessons/question'
import type { FlaggedAnswer } from './flagged-exam'

export type Rapid = { answers: number; seconds: number }

/**
 * Nobody takes in so many syllables a second: silent reading goes at about 4 words a second (Brysbaert, How many words do we
 * read per minute?, Journal of Memory and Language 109, 2019), skimming at two or three times that.
 */
const SYLLABLES_A_SECOND = 15
/** What counts as rapid is never longer than this (Wise & Ma, Setting response time thresholds, NCME 2012). */
const LONGEST_RAPID_MS = 10_000
const LEAST_ANSWERS = 8
const LEAST_SHARE = 0.5
const LEAST_RIGHT = 0.6

/**
 * Answers given faster than the question can be read, at least eight and half of those that were timed, and mostly right all the
 * same. Rapid answers by a reading threshold for each item: response time effort, Wise & Kong, Response Time Effort: A New
 * Measure of Examinee Motivation, Applied Measurement in Education 18, 2005; they call an exam in doubt from a tenth of rapid
 * answers on, here it takes half. Rapid and wrong gains nothing and is no question for anybody.
 */
export function rapidAnswers(answers: readonly FlaggedAnswer[]): Rapid | null {
  const timed = answers.filter(({ isRight, tookMs }) => isRight !== null && tookMs !== null)
  const rapid = timed.filter(({ question, tookMs }) => (tookMs ?? 0) < fastestReading(question))
  if (rapid.length < LEAST_ANSWERS || rapid.length < LEAST_SHARE * timed.length) return null
  if (rapid.filter(({ isRight }) => isRight).length < LEAST_RIGHT * rapid.length) return null
  const took = rapid.reduce((all, { tookMs }) => all + (tookMs ?? 0), 0)
  return { answers: rapid.length, seconds: Math.ceil(took / 1000) }
}

/** The shortest time, in ms, in which the question and all that it offers could be read. */
export function fastestReading(question: Question): number {
  const syllables = textsOf(question)
    .flatMap((text) => text.split(/\s+/))
    .filter(Boolean).length
  return Math.min(LONGEST_RAPID_MS, (1000 * syllables) / SYLLABLES_A_SECOND)
}

function textsOf(question: Question): string[] {
  if ('options' in question) return [question.prompt, ...question.options.map(({ text }) => text)]
  if ('items' in question) return [question.prompt, ...question.items.map(({ text }) => text)]
  if ('pairs' in question)
    return [question.prompt, ...question.pairs.flatMap(({ left, right }) => [left, right])]
  return [question.prompt]
}
