import type { QuestionOf } from '../../lessons/question'
import type { Answer } from '../answer'

type Order = QuestionOf<'order'>

export function isOrderComplete(question: Order, answer: Answer): answer is string[] {
  if (!Array.isArray(answer) || answer.length !== question.items.length) return false
  return question.items.every((item) => answer.includes(item.id))
}

export function isOrderRight(question: Order, answer: string[]): boolean {
  return countInPlace(question, answer) === question.items.length
}

/** How many stand where they belong. Items that read alike may stand for each other: nobody can tell them apart. */
export function countInPlace(question: Order, answer: string[]): number {
  const textOf = new Map(question.items.map((item) => [item.id, item.text]))
  return question.items.filter((item, at) => textOf.get(answer[at] ?? '') === item.text).length
}
