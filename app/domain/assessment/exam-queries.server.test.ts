import { beforeAll, expect, test } from 'vitest'
import { answerExam, gradedExam, singlesBySkill, startedExam } from '#tests/support/exam'
import { aPerson } from '#tests/support/person'
import { publishedModule } from '#tests/support/published-module'
import { db } from '~/db/client.server'
import { readAttempt, readExamOverview, readExamResult, readOpenAttempt } from './exam-queries.server'

const now = new Date('2026-11-22T01:00:00Z')
const after = (minutes: number) => new Date(now.getTime() + minutes * 60_000)

beforeAll(async () => {
  await publishedModule({ lessons: singlesBySkill(['a', 'b'], 5), exam: { questions: 10 } })
})

async function anExam() {
  const personId = await aPerson()
  return { personId, attemptId: await startedExam(personId, now), now }
}

test('leaving and coming back shows the same questions in the same order, and the time left', async () => {
  const exam = await anExam()
  const first = await readAttempt(exam)
  const again = await readAttempt({ ...exam, now: after(29) })
  expect(again).toEqual({ ...first, secondsLeft: 60 })
  expect(first).toMatchObject({ status: 'open', secondsLeft: 1800, answered: 0 })
})

test('an attempt under way gives away neither its seed nor a key', async () => {
  const exam = await anExam()
  const { seed } = await db.examAttempt.findUniqueOrThrow({ where: { id: exam.attemptId } })
  const sent = JSON.stringify(await readAttempt(exam))
  expect(sent).not.toContain(seed)
  expect(sent).not.toMatch(/"(right|why|explain|accept|answer)":/)
})

test('after its time an attempt is expired, after grading closed', async () => {
  const exam = await anExam()
  expect(await readAttempt({ ...exam, now: after(30) })).toMatchObject({ status: 'expired', secondsLeft: 0 })
  await gradedExam(exam.attemptId, after(30))
  expect(await readAttempt({ ...exam, now: after(31) })).toMatchObject({ status: 'closed', secondsLeft: 0 })
})

test('attempts and results are for their own person alone', async () => {
  const exam = await anExam()
  const personId = await aPerson()
  expect(await readAttempt({ ...exam, personId })).toEqual({ refusal: 'not-your-attempt' })
  expect(await readExamResult({ ...exam, personId })).toEqual({ refusal: 'not-your-attempt' })
  expect(await readExamResult({ personId, attemptId: 'none' })).toEqual({ refusal: 'not-your-attempt' })
})

test('there is no result before handing in', async () => {
  expect(await readExamResult(await anExam())).toEqual({ refusal: 'not-graded-yet' })
})

test('the result explains wrong answers and says nothing more of unanswered ones', async () => {
  const exam = await anExam()
  await answerExam(exam, (_question, position) =>
    position === 1 ? null : position === 2 ? 'Hỏi tên người gọi' : 'Tắt máy',
  )
  await gradedExam(exam.attemptId, after(5))
  const view = await readExamResult(exam)
  if ('refusal' in view) throw new Error(view.refusal)
  expect(view.result).toMatchObject({ percent: 80, passed: true })
  expect(view.result.skills.map((skill) => skill.asked)).toEqual([5, 5])
  expect(view.questions[0]).toMatchObject({ outcome: 'unanswered', whys: [], review: null })
  expect(view.questions[1]).toMatchObject({
    outcome: 'wrong',
    whys: [{ chose: 'Hỏi tên người gọi', why: 'Tên bịa ra rất dễ.' }],
    review: 'chuan-bi-gi',
  })
  expect(view.questions[2]).toMatchObject({ outcome: 'right', whys: [] })
  expect(JSON.stringify(view)).not.toContain('Tắt máy')
})

test('the overview tells the attempts left, the one under way and how it went before', async () => {
  const exam = await anExam()
  const { personId } = exam
  const overview = (at: Date) => readExamOverview({ personId, moduleId: 'vneid', now: at })
  expect(await overview(after(10))).toMatchObject({
    exam: { questions: 10, minutes: 30, passPercent: 80, attemptsPerDay: 3 },
    attemptsLeft: 2,
    nextAt: null,
    open: { attemptId: exam.attemptId, secondsLeft: 1200, isExpired: false },
    hasPassed: false,
    results: [],
  })
  await answerExam(exam, () => 'Tắt máy')
  await gradedExam(exam.attemptId, after(12))
  for (const minute of [13, 14]) await gradedExam(await startedExam(personId, after(minute)), after(minute))
  expect(await overview(after(15))).toMatchObject({
    attemptsLeft: 0,
    nextAt: new Date('2026-11-22T17:00:00Z'),
    open: null,
    hasPassed: true,
    results: [
      { percent: 0, passed: false },
      { percent: 0, passed: false },
      { attemptId: exam.attemptId, percent: 100, passed: true, submittedAt: after(12) },
    ],
  })
})

test('the overview of a module that does not exist is refused', async () => {
  const asked = { personId: await aPerson(), moduleId: 'none', now }
  expect(await readExamOverview(asked)).toEqual({ refusal: 'unknown-module' })
})

test('the open attempt is found until it is closed', async () => {
  const { personId, attemptId } = await anExam()
  expect(await readOpenAttempt(personId, 'vneid')).toEqual({
    attemptId,
    startedAt: now,
    expiresAt: after(30),
  })
  await gradedExam(attemptId, after(1))
  expect(await readOpenAttempt(personId, 'vneid')).toBeNull()
})
