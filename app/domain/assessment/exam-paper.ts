/**
 * A drawn question; its position in the exam, counted from 1, is its place in the list. `easiness` in logits, only where
 * enough exams have measured it (see exam-easiness-queries.server.ts).
 */
export type DrawnQuestion = {
  id: string
  revision: string
  skill: string
  lessonId: string
  easiness?: number
}

/**
 * The rule that an exam is graded by. `passPercent` is the module's. `passMark` is what it comes to on this paper, by how
 * hard the drawn questions are (see pass-mark.ts); papers drawn before there were such marks have none, and need
 * `passPercent`. `weighing` is "skills" where each skill counts the same, however many questions it has; without it each
 * question counts the same, as in those older papers.
 */
export type ExamRule = { passPercent: number; passMark?: number; weighing?: 'skills' }

/**
 * The `questions` column of an attempt: what was drawn and the rule it is graded by, fixed at the start, so that neither a
 * publication during the exam nor a new rule changes anything for the person who sits it.
 */
export type ExamPaper = ExamRule & { questions: DrawnQuestion[] }
