import type { Question } from '../lessons/question'
import { type OptionWhy, whysOf } from './feedback'
import { lessonSeed } from './lesson-seed'
import { presentQuestion } from './present-question'
import { presentedId } from './presentation/presented-id'
import { presentedOrder } from './presentation/presented-order'
import type { PresentedQuestion } from './presented-question'

/** A question with its key, for whoever teaches a class. Options stand in the order that learners see in the lesson. */
export type OpenQuestion = {
  question: PresentedQuestion
  /**
   * single, multiple: ids of the right options. order: the place of each item as shown. match: for each left side as
   * shown the id of its right side. number, text: what to write.
   */
  key: string[]
  explain: string
  /** Why each wrong option is wrong. */
  whys: OptionWhy[]
}

/** Null for a question of the exam: its key is told to nobody. */
export function openQuestion(question: Question): OpenQuestion | null {
  if (question.use !== 'lesson') return null
  const seed = lessonSeed(question.id)
  return {
    question: presentQuestion(question, seed),
    key: keyOf(question, seed),
    explain: question.explain,
    whys: whysOf(question, seed, () => true),
  }
}

function keyOf(question: Question, seed: string): string[] {
  const { parts, rights } = presentedOrder(question, seed)
  switch (question.kind) {
    case 'single':
    case 'multiple': {
      const right = new Set(question.options.flatMap((option) => (option.right ? [option.id] : [])))
      return parts.filter((id) => right.has(id)).map((id) => presentedId(parts, id))
    }
    case 'order':
      return parts.map((id) => String(question.items.findIndex((item) => item.id === id) + 1))
    case 'match':
      return parts.map((id) => presentedId(rights, id))
    case 'number':
      return [String(question.answer).replace('.', ',')]
    case 'text':
      return question.accept
  }
}
