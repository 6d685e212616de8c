import type { Question } from '../lessons/question'
import type { Answer } from './answer'
import { gradeAnswer } from './grade-answer'
import { countJoined } from './kinds/match'
import { numberMistake } from './kinds/number'
import { countInPlace } from './kinds/order'
import { textMistake } from './kinds/text'
import { presentedId } from './presentation/presented-id'
import { presentedOrder } from './presentation/presented-order'

/** Why an option is wrong, by its presented id. */
export type OptionWhy = { id: string; why: string }

export type Feedback =
  | { outcome: 'incomplete' }
  | {
      outcome: 'wrong'
      /** Options that were chosen and are wrong. */
      chosen: OptionWhy[]
      /** multiple: how many right options are not chosen yet. */
      missing?: number
      /** order, match: how many stand right, of how many. */
      standing?: { right: number; of: number }
      /** number, text: why just this answer is a mistake. */
      mistake?: string
      /** order, match, number, text: what helps with any wrong answer. */
      why?: string
      /** Anchor of the section to read again. */
      review: string
    }
  | { outcome: 'right'; explain: string; others: OptionWhy[] }

/**
 * What a learner is told about an answer. A wrong one is explained without handing out the key, so that the next try is
 * still worth something; a right one brings the explanation and, for each wrong option, why it is wrong.
 */
export function feedbackFor(question: Question, seed: string, answer: Answer | null): Feedback {
  const { outcome } = gradeAnswer(question, answer)
  if (answer === null || outcome === 'incomplete') return { outcome: 'incomplete' }
  if (outcome === 'right')
    return { outcome, explain: question.explain, others: whysOf(question, seed, () => true) }
  return { outcome, review: question.review, ...explainWrong(question, seed, answer) }
}

type WrongDetails = Omit<Extract<Feedback, { outcome: 'wrong' }>, 'outcome' | 'review'>

function explainWrong(question: Question, seed: string, answer: Answer): WrongDetails {
  switch (question.kind) {
    case 'single':
      return { chosen: whysOf(question, seed, (id) => id === answer) }
    case 'multiple': {
      const ids = answer as string[]
      const missing = question.options.filter((option) => option.right && !ids.includes(option.id)).length
      return { chosen: whysOf(question, seed, (id) => ids.includes(id)), missing }
    }
    case 'order': {
      const standing = { right: countInPlace(question, answer as string[]), of: question.items.length }
      return { chosen: [], standing, why: question.why }
    }
    case 'match': {
      const right = countJoined(question, answer as Record<string, string>)
      return { chosen: [], standing: { right, of: question.pairs.length }, why: question.why }
    }
    case 'number':
      return { chosen: [], ...listed(numberMistake(question, answer as string)), why: question.why }
    case 'text':
      return { chosen: [], ...listed(textMistake(question, answer as string)), why: question.why }
  }
}

function listed(mistake: string | null): { mistake?: string } {
  return mistake === null ? {} : { mistake }
}

/** Whys of wrong options in the order shown. */
export function whysOf(question: Question, seed: string, isWanted: (id: string) => boolean): OptionWhy[] {
  if (question.kind !== 'single' && question.kind !== 'multiple') return []
  const { parts } = presentedOrder(question, seed)
  return parts.flatMap((id) => {
    const option = question.options.find((each) => each.id === id)
    if (!option || option.right || option.why === undefined || !isWanted(id)) return []
    return [{ id: presentedId(parts, id), why: option.why }]
  })
}
