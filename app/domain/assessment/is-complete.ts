import type { Question } from '../lessons/question'
import type { Answer } from './answer'
import { gradeAnswer } from './grade-answer'

/** Can this be graded? What cannot is unanswered, which is not the same as wrong. Never throws, whatever was stored. */
export function isComplete(question: Question, answer: Answer | null): boolean {
  return gradeAnswer(question, answer).outcome !== 'incomplete'
}
