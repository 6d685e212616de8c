import type { Question } from '../lessons/question'
import { presentedOrder } from './presentation/presented-order'
import type { PresentedPart, PresentedQuestion } from './presented-question'

/**
 * The only view of a question that a learner receives: each field is chosen here by name, so that what is added to
 * questions later stays hidden until somebody decides otherwise. Whoever knows the seed can undo the shuffling: an
 * exam's seed never leaves the server.
 */
export function presentQuestion(question: Question, seed: string): PresentedQuestion {
  const { id, skill, prompt } = question
  const order = presentedOrder(question, seed)
  switch (question.kind) {
    case 'single':
    case 'multiple': {
      const options = parts(order.parts, question.options, (option) => option.text)
      return { id, kind: question.kind, skill, prompt, options }
    }
    case 'order':
      return {
        id,
        kind: 'order',
        skill,
        prompt,
        items: parts(order.parts, question.items, (item) => item.text),
      }
    case 'match': {
      const lefts = parts(order.parts, question.pairs, (pair) => pair.left)
      const rights = parts(order.rights, question.pairs, (pair) => pair.right)
      return { id, kind: 'match', skill, prompt, lefts, rights }
    }
    case 'number':
      return {
        id,
        kind: 'number',
        skill,
        prompt,
        ...(question.unit === undefined ? {} : { unit: question.unit }),
      }
    case 'text':
      return { id, kind: 'text', skill, prompt }
  }
}

function parts<T extends { id: string }>(
  order: string[],
  authored: T[],
  text: (part: T) => string,
): PresentedPart[] {
  const byId = new Map(authored.map((part) => [part.id, text(part)]))
  return order.map((id, at) => ({ id: String(at + 1), text: byId.get(id) ?? '' }))
}
