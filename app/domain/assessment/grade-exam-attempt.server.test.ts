import { beforeAll, expect, test } from 'vitest'
import { answerExam, gradedExam, singlesBySkill, startedExam } from '#tests/support/exam'
import { aPerson } from '#tests/support/person'
import { publishedModule } from '#tests/support/published-module'
import { db } from '~/db/client.server'
import { inTransaction } from '~/db/transaction.server'
import { gradeExamAttempt } from './grade-exam-attempt.server'

const now = new Date('2026-11-22T01:00:00Z')
const after = (minutes: number) => new Date(now.getTime() + minutes * 60_000)

beforeAll(async () => {
  await publishedModule({ lessons: singlesBySkill(['a', 'b'], 5), exam: { questions: 10 } })
})

async function anExam() {
  const personId = await aPerson()
  return { personId, attemptId: await startedExam(personId, now), now }
}

test('all right passes with the full score', async () => {
  const exam = await anExam()
  await answerExam(exam, () => 'Tắt máy')
  const graded = await gradedExam(exam.attemptId, after(10))
  expect(graded).toMatchObject({ isFirst: true, passed: true, submittedAt: after(10) })
  expect(graded.result).toMatchObject({ percent: 100, right: 10, answered: 10, lessonsToReview: [] })
  const row = await db.examAttempt.findUniqueOrThrow({ where: { id: exam.attemptId } })
  expect(row).toMatchObject({ rightCount: 10, passed: true, openKey: null, submittedAt: after(10) })
})

test('unanswered and wrong answers are told apart', async () => {
  const exam = await anExam()
  await answerExam(exam, (_question, position) =>
    position === 1 ? null : position === 2 ? 'Hỏi tên người gọi' : 'Tắt máy',
  )
  const graded = await gradedExam(exam.attemptId, after(10))
  expect(graded.answers.map((each) => each.isRight)).toEqual([null, false, ...Array(8).fill(true)])
  expect(graded.result).toMatchObject({ asked: 10, answered: 9, right: 8, percent: 80, passed: true })
})

test('handing in twice at once grades once, and both see the same result', async () => {
  const exam = await anExam()
  await answerExam(exam, (_question, position) => (position <= 7 ? 'Tắt máy' : null))
  const graded = await Promise.all([1, 2, 3, 4].map((minute) => gradedExam(exam.attemptId, after(minute))))
  expect(graded.filter((each) => each.isFirst)).toHaveLength(1)
  for (const each of graded) {
    expect(each.result).toEqual(graded[0]?.result)
    expect(each.submittedAt).toEqual(graded[0]?.submittedAt)
    expect(each.answers).toEqual(graded[0]?.answers)
  }
})

test('an attempt closed late counts as handed in when its time was over', async () => {
  const exam = await anExam()
  expect(await gradedExam(exam.attemptId, after(600))).toMatchObject({
    submittedAt: after(30),
    passed: false,
    result: { percent: 0, answered: 0 },
  })
})

test('a publication during the exam changes nothing for who sits it', async () => {
  const exam = await anExam()
  await answerExam(exam, () => 'Tắt máy')
  await publishedModule({ lessons: singlesBySkill(['z'], 2), exam: { questions: 1, passPercent: 100 } })
  expect(await gradedExam(exam.attemptId, after(5))).toMatchObject({ passed: true, result: { asked: 10 } })
  await publishedModule({ lessons: singlesBySkill(['a', 'b'], 5), exam: { questions: 10 } })
})

test('when the transaction fails, the attempt is still open and nothing is graded', async () => {
  const exam = await anExam()
  const failing = inTransaction(async (tx) => {
    await gradeExamAttempt(tx, { attemptId: exam.attemptId, now: after(5) })
    throw new Error('power cut')
  })
  await expect(failing).rejects.toThrow('power cut')
  expect(await gradedExam(exam.attemptId, after(6))).toMatchObject({ isFirst: true })
})

test('unknown attempts and those of others are refused', async () => {
  const exam = await anExam()
  const stranger = await aPerson()
  const grade = (attemptId: string) =>
    inTransaction((tx) => gradeExamAttempt(tx, { attemptId, now, personId: stranger }))
  expect(await grade('none')).toEqual({ refusal: 'unknown-attempt' })
  expect(await grade(exam.attemptId)).toEqual({ refusal: 'not-your-attempt' })
})
