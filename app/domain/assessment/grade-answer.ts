import type { Question } from '../lessons/question'
import type { Answer } from './answer'
import { isMatchComplete, isMatchRight } from './kinds/match'
import { isMultipleComplete, isMultipleRight } from './kinds/multiple'
import { isNumberComplete, isNumberRight } from './kinds/number'
import { isOrderComplete, isOrderRight } from './kinds/order'
import { isSingleComplete, isSingleRight } from './kinds/single'
import { isTextComplete, isTextRight } from './kinds/text'

export type Grade = { outcome: 'incomplete' } | { outcome: 'right' } | { outcome: 'wrong' }

/** Grades an answer in the author's ids. Pure and total: the same answer gets the same grade wherever it is graded. */
export function gradeAnswer(question: Question, answer: Answer | null): Grade {
  const isRight = answer === null ? null : judge(question, answer)
  if (isRight === null) return { outcome: 'incomplete' }
  return { outcome: isRight ? 'right' : 'wrong' }
}

/** Null when incomplete. */
function judge(question: Question, answer: Answer): boolean | null {
  switch (question.kind) {
    case 'single':
      return isSingleComplete(question, answer) ? isSingleRight(question, answer) : null
    case 'multiple':
      return isMultipleComplete(question, answer) ? isMultipleRight(question, answer) : null
    case 'order':
      return isOrderComplete(question, answer) ? isOrderRight(question, answer) : null
    case 'match':
      return isMatchComplete(question, answer) ? isMatchRight(question, answer) : null
    case 'number':
      return isNumberComplete(question, answer) ? isNumberRight(question, answer) : null
    case 'text':
      return isTextComplete(question, answer) ? isTextRight(question, answer) : null
  }
}
