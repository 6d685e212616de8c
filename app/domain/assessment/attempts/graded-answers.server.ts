import type { Transaction } from '~/db/transaction.server'
import type { Question } from '../../lessons/question'
import type { Answer } from '../answer'
import type { ExamPaper } from '../exam-paper'
import { paperQuestions } from './paper-questions.server'

/** `isRight` is null, and `answer` too, when the question was not answered. Holds the key: for the server alone. */
export type GradedAnswer = {
  /** Counted from 1. */
  position: number
  question: Question
  skill: string
  lessonId: string
  revision: string
  answer: Answer | null
  isRight: boolean | null
  savedAt: Date | null
}

/** Every question of an attempt with its saved answer and the mark `markOf` gives it, in order. */
export async function gradedAnswers(
  client: Transaction,
  attempt: { id: string; questions: string },
  markOf: (question: Question, answer: Answer, stored: boolean | null) => boolean | null,
): Promise<GradedAnswer[]> {
  const paper = JSON.parse(attempt.questions) as ExamPaper
  const questions = await paperQuestions(client, paper)
  const rows = await client.examAnswer.findMany({ where: { attemptId: attempt.id } })
  const byPosition = new Map(rows.map((row) => [row.position, row]))
  return questions.flatMap((question, at): GradedAnswer[] => {
    const drawn = paper.questions[at]
    if (!drawn) return []
    const { skill, lessonId, revision } = drawn
    const asked = { position: at + 1, question, skill, lessonId, revision }
    const row = byPosition.get(at + 1)
    const answer = row ? (JSON.parse(row.answer) as Answer) : null
    const isRight = row && answer !== null ? markOf(question, answer, row.isRight) : null
    if (isRight === null) return [{ ...asked, answer: null, isRight, savedAt: null }]
    return [{ ...asked, answer, isRight, savedAt: row?.savedAt ?? null }]
  })
}
