import type { QuestionOf } from '../../lessons/question'
import type { Answer } from '../answer'

type Match = QuestionOf<'match'>

export function isMatchComplete(question: Match, answer: Answer): answer is Record<string, string> {
  if (typeof answer !== 'object' || Array.isArray(answer)) return false
  return question.pairs.every((pair) => question.pairs.some((other) => other.id === rightOf(answer, pair.id)))
}

export function isMatchRight(question: Match, answer: Record<string, string>): boolean {
  return countJoined(question, answer) === question.pairs.length
}

/** How many are joined rightly. Right sides that read alike may stand for each other: nobody can tell them apart. */
export function countJoined(question: Match, answer: Record<string, string>): number {
  const textOf = new Map(question.pairs.map((pair) => [pair.id, pair.right]))
  return question.pairs.filter((pair) => textOf.get(rightOf(answer, pair.id) ?? '') === pair.right).length
}

function rightOf(answer: Record<string, string>, left: string): string | undefined {
  return Object.hasOwn(answer, left) ? answer[left] : undefined
}
