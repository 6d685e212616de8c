import type { Answer } from '../assessment/answer'
import { gradeAnswer } from '../assessment/grade-answer'
import { type AnswerFields, readAnswer, type TypedAnswer } from '../assessment/read-answer'
import type { Question } from '../lessons/question'
import type { PlacementOutcome } from './placement-plan'

/** What somebody sent in answer to a question: fields of its form, or that they do not know. */
export type PlacementAnswer = { fields: AnswerFields; isUnknown: boolean }

/** Grades it; an answer that is not complete is refused and given back, because "I do not know" is a button of its own. */
export function gradePlacementAnswer(
  question: Question,
  seed: string,
  { fields, isUnknown }: PlacementAnswer,
):
  | { outcome: PlacementOutcome; answer: Answer | null }
  | { refusal: 'incomplete-answer'; typed: TypedAnswer } {
  if (isUnknown) return { outcome: 'unknown', answer: null }
  const { answer, typed } = readAnswer(question, seed, fields)
  const { outcome } = gradeAnswer(question, answer)
  return outcome === 'incomplete' ? { refusal: 'incomplete-answer', typed } : { outcome, answer }
}
