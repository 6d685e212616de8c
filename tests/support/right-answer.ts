import type { Answer } from '~/domain/assessment/answer'
import type { Question } from '~/domain/lessons/question'

/** The key of a question as an answer in the author's ids. */
export function rightAnswer(question: Question): Answer {
  switch (question.kind) {
    case 'single':
      return question.options.find((option) => option.right)?.id ?? ''
    case 'multiple':
      return question.options.filter((option) => option.right).map((option) => option.id)
    case 'order':
      return question.items.map((item) => item.id)
    case 'match':
      return Object.fromEntries(question.pairs.map((pair) => [pair.id, pair.id]))
    case 'number':
      return String(question.answer)
    case 'text':
      return question.accept[0] ?? ''
  }
}
