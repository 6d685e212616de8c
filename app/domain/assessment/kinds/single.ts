import type { QuestionOf } from '../../lessons/question'
import type { Answer } from '../answer'

type Single = QuestionOf<'single'>

export function isSingleComplete(question: Single, answer: Answer): answer is string {
  return typeof answer === 'string' && question.options.some((option) => option.id === answer)
}

export function isSingleRight(question: Single, answer: string): boolean {
  return question.options.some((option) => option.id === answer && option.right === true)
}
