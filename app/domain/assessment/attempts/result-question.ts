import type { Question } from '../../lessons/question'
import type { Answer } from '../answer'
import type { ResultQuestion } from '../exam-view'
import { feedbackFor } from '../feedback'
import { presentQuestion } from '../present-question'

type Marked = {
  position: number
  question: Question
  skill: string
  lessonId: string
  answer: Answer | null
  isRight: boolean | null
}

/** An unanswered question shows nothing but its prompt: the next exam may ask it. */
export function resultQuestion(marked: Marked, seed: string): ResultQuestion {
  const { position, question, skill, lessonId, isRight } = marked
  const common = { position, prompt: question.prompt, skill, lessonId }
  if (isRight === null) return { ...common, outcome: 'unanswered', whys: [], review: null }
  if (isRight) return { ...common, outcome: 'right', whys: [], review: null }
  return {
    ...common,
    outcome: 'wrong',
    whys: whysOf(question, seed, marked.answer),
    review: question.review,
  }
}

function whysOf(question: Question, seed: string, answer: Answer | null): ResultQuestion['whys'] {
  const feedback = feedbackFor(question, seed, answer)
  if (feedback.outcome !== 'wrong') return []
  const presented = presentQuestion(question, seed)
  const options = 'options' in presented ? presented.options : []
  const chosen = feedback.chosen.map(({ id, why }) => ({
    chose: options.find((option) => option.id === id)?.text ?? null,
    why,
  }))
  const general = feedback.mistake ?? feedback.why
  const chose = typeof answer === 'string' && options.length === 0 ? answer : null
  return general === undefined ? chosen : [...chosen, { chose, why: general }]
}
