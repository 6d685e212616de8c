import type { QuestionOf } from '../../lessons/question'
import type { Answer } from '../answer'

type Multiple = QuestionOf<'multiple'>

export function isMultipleComplete(question: Multiple, answer: Answer): answer is string[] {
  if (!Array.isArray(answer) || answer.length === 0) return false
  return answer.every((id) => question.options.some((option) => option.id === id))
}

/** All of the right ones and none of the others. */
export function isMultipleRight(question: Multiple, answer: string[]): boolean {
  return question.options.every((option) => (option.right === true) === answer.includes(option.id))
}
