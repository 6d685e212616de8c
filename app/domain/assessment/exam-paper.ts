/** A drawn question; its position in the exam, counted from 1, is its place in the list. */
export type DrawnQuestion = { id: string; revision: string; skill: string; lessonId: string }

/**
 * The `questions` column of an attempt: what was drawn and the rule it is graded by, fixed at the start, so that a
 * publication during the exam changes nothing for the person who sits it.
 */
export type ExamPaper = { passPercent: number; questions: DrawnQuestion[] }
