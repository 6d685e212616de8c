import { beforeAll, expect, test } from 'vitest'
import { gradedExam, startedExam } from '#tests/support/exam'
import { aPerson } from '#tests/support/person'
import { publishedModule } from '#tests/support/published-module'
import { aMultiple, aNumber, anOrder } from '#tests/support/question'
import { db } from '~/db/client.server'
import { readAttempt } from './exam-queries.server'
import { saveExamAnswer } from './save-exam-answer.server'
import { saveExamAnswers } from './save-exam-answers.server'

const now = new Date('2026-11-22T01:00:00Z')
const after = (seconds: number) => new Date(now.getTime() + seconds * 1000)
const form = (query: string) => new URLSearchParams(query)

beforeAll(async () => {
  const questions = [
    aMultiple({ id: 'm', skill: 'a' }),
    anOrder({ id: 'o', skill: 'a' }),
    aNumber({ id: 'n', skill: 'a' }),
  ]
  await publishedModule({ lessons: { one: questions }, exam: { questions: 3 } })
})

/** A person in an exam, and where each kind stands in it. */
async function anExam() {
  const personId = await aPerson()
  const attemptId = await startedExam(personId, now)
  const attempt = await readAttempt({ personId, attemptId, now })
  if ('refusal' in attempt) throw new Error(attempt.refusal)
  const at = (kind: string) => attempt.questions.find((each) => each.question.kind === kind)?.position ?? 0
  return { personId, attemptId, multiple: at('multiple'), order: at('order'), number: at('number') }
}

async function typedAt(exam: { personId: string; attemptId: string }, position: number) {
  const attempt = await readAttempt({ personId: exam.personId, attemptId: exam.attemptId, now })
  return 'refusal' in attempt ? attempt.refusal : attempt.questions[position - 1]?.typed
}

test('an answer is there again after leaving and coming back, and the next one replaces it', async () => {
  const exam = await anExam()
  const save = (query: string) =>
    saveExamAnswer({ ...exam, position: exam.number, fields: form(query), now: after(5) })
  expect(await save('answer=16')).toEqual({ ok: true, isAnswered: true })
  expect(await save('answer=14+tuổi')).toEqual({ ok: true, isAnswered: true })
  expect(await typedAt(exam, exam.number)).toEqual({ answer: '14 tuổi' })
})

test('an empty answer clears the saved one', async () => {
  const exam = await anExam()
  const save = (query: string) =>
    saveExamAnswer({ ...exam, position: exam.multiple, fields: form(query), now })
  await save('answer=1&answer=3')
  expect(await typedAt(exam, exam.multiple)).toEqual({ answer: expect.arrayContaining(['1', '3']) })
  expect(await save('')).toEqual({ ok: true, isAnswered: false })
  expect(await typedAt(exam, exam.multiple)).toEqual({})
})

test('an incomplete answer is refused with what was typed, and the saved one stays', async () => {
  const exam = await anExam()
  const save = (query: string) => saveExamAnswer({ ...exam, position: exam.order, fields: form(query), now })
  const whole = { 'item-1': '2', 'item-2': '1', 'item-3': '4', 'item-4': '3' }
  await save(new URLSearchParams(whole).toString())
  expect(await save('item-1=1&item-2=1')).toEqual({
    refusal: 'incomplete-answer',
    typed: { 'item-1': '1', 'item-2': '1' },
  })
  expect(await typedAt(exam, exam.order)).toEqual(whole)
})

test('only the person who sits the exam may answer', async () => {
  const exam = await anExam()
  const stranger = { ...exam, personId: await aPerson(), fields: form('answer=14'), now }
  expect(await saveExamAnswer({ ...stranger, position: 1 })).toEqual({ refusal: 'not-your-attempt' })
  expect(await saveExamAnswers(stranger)).toEqual({ refusal: 'not-your-attempt' })
  const unknown = { ...stranger, attemptId: 'none', position: 1 }
  expect(await saveExamAnswer(unknown)).toEqual({ refusal: 'not-your-attempt' })
})

test('a position that was not asked is refused', async () => {
  const exam = await anExam()
  for (const position of [0, 4, -1, 1.5, Number.NaN])
    expect(await saveExamAnswer({ ...exam, position, fields: form('answer=1'), now })).toEqual({
      refusal: 'unknown-question',
    })
})

test('answers on a slow line are taken until half a minute after the end, then no more', async () => {
  const exam = await anExam()
  const save = (at: Date) =>
    saveExamAnswer({ ...exam, position: exam.number, fields: form('answer=14'), now: at })
  expect(await save(after(30 * 60 + 30))).toEqual({ ok: true, isAnswered: true })
  expect(await save(after(30 * 60 + 31))).toEqual({ refusal: 'time-is-up' })
})

test('a closed attempt takes no more answers', async () => {
  const exam = await anExam()
  await gradedExam(exam.attemptId, after(60))
  const late = { ...exam, fields: form('answer=14'), now: after(61) }
  expect(await saveExamAnswer({ ...late, position: exam.number })).toEqual({ refusal: 'attempt-closed' })
  expect(await saveExamAnswers(late)).toEqual({ refusal: 'attempt-closed' })
})

test('a whole form saves what is complete, gives back what is not, and wipes nothing out', async () => {
  const exam = await anExam()
  await saveExamAnswer({ ...exam, position: exam.multiple, fields: form('answer=2'), now })
  const fields = form(`q${exam.number}-answer=14&q${exam.order}-item-1=1`)
  expect(await saveExamAnswers({ ...exam, fields, now })).toEqual({
    ok: true,
    saved: [exam.number],
    incomplete: [{ position: exam.order, typed: { 'item-1': '1' } }],
  })
  expect(await typedAt(exam, exam.multiple)).toEqual({ answer: ['2'] })
  expect(await typedAt(exam, exam.number)).toEqual({ answer: '14' })
})

test('the same answer saved many times at once is saved once', async () => {
  const exam = await anExam()
  const save = () => saveExamAnswer({ ...exam, position: exam.number, fields: form('answer=14'), now })
  const saved = await Promise.all(Array.from({ length: 10 }, save))
  for (const each of saved) expect(each).toEqual({ ok: true, isAnswered: true })
  expect(await db.examAnswer.count({ where: { attemptId: exam.attemptId } })).toBe(1)
})

test('an answer that was accepted is graded, however close handing in came behind it', async () => {
  const exam = await anExam()
  const save = saveExamAnswer({ ...exam, position: exam.number, fields: form('answer=14'), now })
  const [saved, graded] = await Promise.all([save, gradedExam(exam.attemptId, now)])
  expect(graded.result.right).toBe('ok' in saved ? 1 : 0)
})

test('handing in the form again does not change when an answer was given', async () => {
  const exam = await anExam()
  const fields = form(`q${exam.number}-answer=14`)
  await saveExamAnswers({ ...exam, fields, now: after(60) })
  await saveExamAnswers({ ...exam, fields, now: after(600) })
  const rows = await db.examAnswer.findMany({ where: { attemptId: exam.attemptId } })
  expect(rows.map((row) => row.savedAt)).toEqual([after(60)])
})
