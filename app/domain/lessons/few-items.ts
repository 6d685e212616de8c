import type { Question } from './question'

/**
 * So many fresh questions a person needs, about, before the wager of mastery can certify a skill (the median for somebody who
 * is right in 95 of 100 is 9 answers). Each question counts where it is met first, in the lesson or in an exam, so what
 * a skill has for a learner is all its questions; whoever went through the lesson has those for exams left.
 */
export const LEAST_ITEMS = 10

export type FewItems = {
  skillId: string
  name: string
  /** Questions met in the lesson, and those kept for exams. */
  inLesson: number
  forExam: number
  /** A practice done alone is worth about two answers. */
  hasPractice: boolean
}

type Skill = { id: string; name: string }

/** The skills with fewer than ten questions in all, the poorest first. */
export function skillsWithFewItems(
  skills: readonly Skill[],
  questions: readonly Pick<Question, 'id' | 'skill' | 'use'>[],
  practised: ReadonlySet<string>,
): FewItems[] {
  const unique = [...new Map(questions.map((question) => [question.id, question])).values()]
  const all = ({ inLesson, forExam }: FewItems) => inLesson + forExam
  return skills
    .map(({ id, name }) => {
      const own = unique.filter(({ skill }) => skill === id)
      const forExam = own.filter(({ use }) => use === 'exam').length
      return { skillId: id, name, inLesson: own.length - forExam, forExam, hasPractice: practised.has(id) }
    })
    .filter((skill) => all(skill) < LEAST_ITEMS)
    .sort((a, b) => all(a) - all(b))
}
