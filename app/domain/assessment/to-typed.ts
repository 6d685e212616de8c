import type { Question } from '../lessons/question'
import type { Answer } from './answer'
import { presentedId } from './presentation/presented-id'
import { presentedOrder } from './presentation/presented-order'
import type { TypedAnswer } from './read-answer'

/** The way back from readAnswer: an answer in the author's ids as form values, to fill a form again. */
export function toTyped(question: Question, seed: string, answer: Answer | null): TypedAnswer {
  if (answer === null) return {}
  const { parts, rights } = presentedOrder(question, seed)
  const typed: TypedAnswer = {}
  switch (question.kind) {
    case 'single':
      if (typeof answer === 'string' && parts.includes(answer)) typed.answer = presentedId(parts, answer)
      return typed
    case 'multiple': {
      const known = Array.isArray(answer) ? answer.filter((id) => parts.includes(id)) : []
      if (known.length > 0) typed.answer = known.map((id) => presentedId(parts, id))
      return typed
    }
    case 'order':
      if (!Array.isArray(answer)) return typed
      for (const [at, id] of answer.entries()) {
        if (parts.includes(id)) typed[`item-${presentedId(parts, id)}`] = String(at + 1)
      }
      return typed
    case 'match':
      if (typeof answer === 'string' || Array.isArray(answer)) return typed
      for (const [left, right] of Object.entries(answer)) {
        if (parts.includes(left) && rights.includes(right))
          typed[`left-${presentedId(parts, left)}`] = presentedId(rights, right)
      }
      return typed
    case 'number':
    case 'text':
      if (typeof answer === 'string') typed.answer = answer
      return typed
  }
}
