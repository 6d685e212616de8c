import type { Question } from '../lessons/question'
import { type AnswerGroup, chosenIn, LEAST_PEOPLE } from './item-figures'

/** A question that a class gets wrong, and the wrong option that explains it; null where no two people chose the same. */
export type HardQuestion = {
  questionId: string
  lessonId: string
  prompt: string
  /** Anchor of the section to go over again. */
  review: string
  answered: number
  wrong: number
  option: { text: string; count: number } | null
  /** The author's sentence on that option, or else on the question. */
  why: string
}

const MOST = 3
/** What one person answered is that person's, and no matter of the class. */
const LEAST_WRONG = 2

/**
 * The questions that the largest share of a class got wrong at first, at most three, of those that five or more answered. `groups` are
 * first answers to these questions.
 */
export function hardestQuestions(
  asked: readonly { question: Question; lessonId: string }[],
  groups: readonly AnswerGroup[],
): HardQuestion[] {
  const found = asked.flatMap(({ question, lessonId }) => {
    const own = groups.filter(({ itemId }) => itemId === question.id)
    const answered = countOf(own)
    const wrong = countOf(own.filter(({ isRight }) => !isRight))
    if (answered < LEAST_PEOPLE || wrong < LEAST_WRONG) return []
    const option = commonWrongOption(question, own)
    const { id: questionId, prompt, review } = question
    return {
      ...{ questionId, lessonId, prompt, review, answered, wrong },
      option: option && { text: option.text, count: option.count },
      why: option?.why ?? ('why' in question ? question.why : question.explain),
    }
  })
  return found.sort(byShareWrong).slice(0, MOST)
}

/** The largest share wrong first. */
export function byShareWrong(a: HardQuestion, b: HardQuestion): number {
  return (
    b.wrong / b.answered - a.wrong / a.answered || b.wrong - a.wrong || (a.questionId < b.questionId ? -1 : 1)
  )
}

function commonWrongOption(question: Question, groups: readonly AnswerGroup[]) {
  if (question.kind !== 'single' && question.kind !== 'multiple') return null
  const wrong = question.options
    .filter(({ right }) => right !== true)
    .map(({ id, text, why }) => ({
      ...{ text, why },
      count: countOf(groups.filter(({ answer }) => chosenIn(answer).includes(id))),
    }))
  const most = wrong.sort((a, b) => b.count - a.count)[0]
  return most && most.count >= LEAST_WRONG ? most : null
}

function countOf(groups: readonly AnswerGroup[]): number {
  return groups.reduce((all, { count }) => all + count, 0)
}
