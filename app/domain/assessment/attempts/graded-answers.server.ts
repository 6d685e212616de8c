import type { SqlClient } from '~/db/straight-query.server'
import type { Question } from '../../lessons/question'
import type { Answer } from '../answer'
import type { ExamPaper } from '../exam-paper'
import type { SavedAnswer } from './attempt-row.server'
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
  /** How long it was in view, in ms, and how easy it has proved; see ExamAnswer and DrawnQuestion. */
  tookMs: number | null
  easiness: number | null
}

/** Every question of an attempt with its saved answer and the mark `markOf` gives it, in order. */
export async function gradedAnswers(
  client: SqlClient,
  attempt: { questions: string; answers: ReadonlyMap<number, SavedAnswer> },
  markOf: (question: Question, answer: Answer, stored: boolean | null) => boolean | null,
): Promise<GradedAnswer[]> {
  const paper = JSON.parse(attempt.questions) as ExamPaper
  const questions = await paperQuestions(client, paper)
  return questions.flatMap((question, at): GradedAnswer[] => {
    const drawn = paper.questions[at]
    if (!drawn) return []
    const { skill, lessonId, revision, easiness = null } = drawn
    const asked = { position: at + 1, question, skill, lessonId, revision, easiness }
    const saved = attempt.answers.get(at + 1)
    const answer = saved?.answer ?? null
    const isRight = saved && answer !== null ? markOf(question, answer, saved.isRight) : null
    if (isRight === null) return [{ ...asked, answer: null, isRight, savedAt: null, tookMs: null }]
    return [{ ...asked, answer, isRight, savedAt: saved?.savedAt ?? null, tookMs: saved?.tookMs ?? null }]
  })
}
