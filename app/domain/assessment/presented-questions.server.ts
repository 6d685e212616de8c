import { keepRecent } from '~/lib/keep-recent'
import { readRevision } from '../lessons/catalogue-queries.server'
import { lessonSeed } from './lesson-seed'
import { presentQuestion } from './present-question'
import type { PresentedQuestion } from './presented-question'

/** The questions that a lesson asks, in order, as learners may see them; null for an unknown revision. Kept in the process. */
export const readPresentedQuestions = keepRecent(
  200,
  async (revision: string): Promise<PresentedQuestion[] | null> => {
    const read = await readRevision(revision)
    if (!read) return null
    const asked = read.questions.filter((question) => question.use === 'lesson')
    return asked.map((question) => presentQuestion(question, lessonSeed(question.id)))
  },
)
