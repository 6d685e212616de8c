import { db } from '~/db/client.server'
import { straight } from '~/db/straight-query.server'
import { vietnamDay } from '~/lib/vietnam-day'
import { findModule } from '../lessons/catalogue'
import { readCatalogue } from '../lessons/catalogue-queries.server'
import { readAttemptRow } from './attempts/attempt-row.server'
import { gradedAnswers } from './attempts/graded-answers.server'
import { openKey } from './attempts/open-key'
import { paperQuestions } from './attempts/paper-questions.server'
import { resultQuestion } from './attempts/result-question'
import { isExpired, nextExamDay, secondsLeft } from './exam-clock'
import type { ExamPaper } from './exam-paper'
import { examResult, markOf } from './exam-result'
import { saveKeyOf } from './exam-save-key.server'
import type { AttemptView, ExamOverview, ExamResultView, OpenAttempt } from './exam-view'
import { mayUseAttempt } from './may-use-attempt'
import { presentQuestion } from './present-question'
import { toTyped } from './to-typed'

const RESULTS_SHOWN = 5

/** An attempt as its own person may see it: presented questions and the answers saved so far. Never its seed or key. */
export async function readAttempt(input: {
  personId: string
  attemptId: string
  now: Date
}): Promise<AttemptView | { refusal: 'not-your-attempt' }> {
  const attempt = await readAttemptRow(input.attemptId)
  if (!attempt || !mayUseAttempt(input.personId, attempt)) return { refusal: 'not-your-attempt' }
  const questions = await paperQuestions(straight, JSON.parse(attempt.questions) as ExamPaper)
  const expired = isExpired(attempt.expiresAt, input.now) ? 'expired' : 'open'
  return {
    attemptId: attempt.id,
    moduleId: attempt.moduleId,
    status: attempt.submittedAt ? 'closed' : expired,
    saveKey: saveKeyOf(attempt),
    secondsLeft: attempt.submittedAt ? 0 : secondsLeft(attempt.expiresAt, input.now),
    expiresAt: attempt.expiresAt,
    questions: questions.map((question, at) => ({
      position: at + 1,
      question: presentQuestion(question, attempt.seed),
      typed: toTyped(question, attempt.seed, attempt.answers.get(at + 1)?.answer ?? null),
    })),
    answered: attempt.answers.size,
  }
}

/** The person's attempt at this module that is not closed yet (its time may be over), or null. */
export async function readOpenAttempt(personId: string, moduleId: string): Promise<OpenAttempt | null> {
  const row = await db.examAttempt.findUnique({ where: { openKey: openKey(personId, moduleId) } })
  return row && { attemptId: row.id, startedAt: row.startedAt, expiresAt: row.expiresAt }
}

/** What a person should know before starting: what the exam asks, attempts left today, how it went before. */
export async function readExamOverview(input: {
  personId: string
  moduleId: string
  now: Date
}): Promise<ExamOverview | { refusal: 'unknown-module' }> {
  const { personId, moduleId, now } = input
  const module = findModule(await readCatalogue(), moduleId)
  if (!module) return { refusal: 'unknown-module' }
  const rows = await db.examAttempt.findMany({
    where: { personId, moduleId },
    orderBy: { startedAt: 'desc' },
  })
  const today = vietnamDay(now)
  const used = Math.max(0, ...rows.filter((row) => row.day === today).map((row) => row.ordinal))
  const attemptsLeft = Math.max(0, module.exam.attemptsPerDay - used)
  const open = rows.find((row) => row.openKey !== null)
  return {
    exam: module.exam,
    attemptsLeft,
    nextAt: attemptsLeft > 0 ? null : nextExamDay(now),
    open: open
      ? {
          attemptId: open.id,
          startedAt: open.startedAt,
          expiresAt: open.expiresAt,
          secondsLeft: secondsLeft(open.expiresAt, now),
          isExpired: isExpired(open.expiresAt, now),
        }
      : null,
    hasPassed: rows.some((row) => row.passed === true),
    results: rows
      .flatMap((row) => {
        if (!row.submittedAt) return []
        const asked = (JSON.parse(row.questions) as ExamPaper).questions.length
        const percent = row.percent ?? Math.floor(((row.rightCount ?? 0) * 100) / asked)
        return [{ attemptId: row.id, submittedAt: row.submittedAt, percent, passed: row.passed === true }]
      })
      .slice(0, RESULTS_SHOWN),
  }
}

/** A graded attempt for its own person: standing per skill, and per question what went wrong; never the key. */
export async function readExamResult(input: {
  personId: string
  attemptId: string
}): Promise<ExamResultView | { refusal: 'not-your-attempt' | 'not-graded-yet' }> {
  const attempt = await readAttemptRow(input.attemptId)
  if (!attempt || !mayUseAttempt(input.personId, attempt)) return { refusal: 'not-your-attempt' }
  if (!attempt.submittedAt) return { refusal: 'not-graded-yet' }
  const rule = JSON.parse(attempt.questions) as ExamPaper
  const answers = await gradedAnswers(straight, attempt, (_question, _answer, stored) => stored)
  return {
    attemptId: attempt.id,
    moduleId: attempt.moduleId,
    startedAt: attempt.startedAt,
    submittedAt: attempt.submittedAt,
    passPercent: rule.passPercent,
    passMark: markOf(rule),
    isBySkill: rule.weighing === 'skills',
    result: examResult(answers, rule),
    questions: answers.map((graded) => resultQuestion(graded, attempt.seed)),
  }
}
