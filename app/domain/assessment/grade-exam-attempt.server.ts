import type { Transaction } from '~/db/transaction.server'
import { type GradedAnswer, gradedAnswers } from './attempts/graded-answers.server'
import type { ExamPaper } from './exam-paper'
import { type ExamResult, examResult } from './exam-result'
import { gradeAnswer } from './grade-answer'
import { mayUseAttempt } from './may-use-attempt'

export type GradedExam = {
  ok: true
  attemptId: string
  personId: string
  moduleId: string
  /** True for the one call that graded; every later call reads what that one stored. */
  isFirst: boolean
  submittedAt: Date
  passed: boolean
  result: ExamResult
  answers: GradedAnswer[]
}

/**
 * Closes an attempt and grades what was saved, exactly once: of two calls at the same time one grades and the other
 * reads the stored marks. Belongs into the transaction that also records what the answers prove. An attempt graded
 * after its time counts as handed in when the time was over. With `personId`, only that person's own attempt.
 */
export async function gradeExamAttempt(
  tx: Transaction,
  input: { attemptId: string; now: Date; personId?: string },
): Promise<GradedExam | { refusal: 'unknown-attempt' | 'not-your-attempt' }> {
  const { attemptId, now, personId } = input
  const attempt = await tx.examAttempt.findUnique({ where: { id: attemptId } })
  if (!attempt) return { refusal: 'unknown-attempt' }
  if (personId !== undefined && !mayUseAttempt(personId, attempt)) return { refusal: 'not-your-attempt' }
  const submittedAt = now < attempt.expiresAt ? now : attempt.expiresAt
  const closed = await tx.examAttempt.updateMany({
    where: { id: attemptId, submittedAt: null },
    data: { submittedAt, openKey: null },
  })
  const isFirst = closed.count === 1
  const answers = await gradedAnswers(tx, attempt, (question, answer, stored) => {
    if (!isFirst) return stored
    const { outcome } = gradeAnswer(question, answer)
    return outcome === 'incomplete' ? null : outcome === 'right'
  })
  const result = examResult(answers, (JSON.parse(attempt.questions) as ExamPaper).passPercent)
  if (isFirst) await storeMarks(tx, attemptId, answers, result)
  return {
    ok: true,
    attemptId,
    personId: attempt.personId,
    moduleId: attempt.moduleId,
    isFirst,
    submittedAt: isFirst ? submittedAt : (attempt.submittedAt ?? (await storedTime(tx, attemptId))),
    passed: result.passed,
    result,
    answers,
  }
}

async function storeMarks(
  tx: Transaction,
  attemptId: string,
  answers: GradedAnswer[],
  result: ExamResult,
): Promise<void> {
  for (const isRight of [true, false]) {
    const positions = answers.filter((each) => each.isRight === isRight).map((each) => each.position)
    if (positions.length === 0) continue
    await tx.examAnswer.updateMany({ where: { attemptId, position: { in: positions } }, data: { isRight } })
  }
  const { right: rightCount, passed } = result
  await tx.examAttempt.update({ where: { id: attemptId }, data: { rightCount, passed } })
}

/** For when another call closed the attempt between our reading it and our trying to close it. */
async function storedTime(tx: Transaction, attemptId: string): Promise<Date> {
  const row = await tx.examAttempt.findUniqueOrThrow({ where: { id: attemptId } })
  if (!row.submittedAt) throw new Error(`Attempt ${attemptId} could be neither closed nor found closed`)
  return row.submittedAt
}
