import type { QuestionOf } from '../../lessons/question'
import type { Answer } from '../answer'
import { readNumbers } from './read-numbers'

type NumberQuestion = QuestionOf<'number'>

/** Complete when one number can be read in it: "mười bốn" or "14 hay 16" is asked again, not counted as wrong. */
export function isNumberComplete(question: NumberQuestion, answer: Answer): answer is string {
  return typeof answer === 'string' && readNumbers(answer, question.unit).length > 0
}

/** Where writing is ambiguous the learner is given the benefit of the doubt. */
export function isNumberRight(question: NumberQuestion, answer: string): boolean {
  return readNumbers(answer, question.unit).some((value) =>
    isNear(value, question.answer, question.tolerance),
  )
}

/** The why of the listed mistake that was made, if any. */
export function numberMistake(question: NumberQuestion, answer: string): string | null {
  const values = readNumbers(answer, question.unit)
  const made = question.mistakes.find((mistake) =>
    readNumbers(mistake.value, question.unit).some((wrong) =>
      values.some((value) => isNear(value, wrong, 0)),
    ),
  )
  return made?.why ?? null
}

function isNear(value: number, wanted: number, tolerance: number): boolean {
  return Math.abs(value - wanted) <= tolerance + 1e-9 * Math.max(1, Math.abs(wanted))
}
