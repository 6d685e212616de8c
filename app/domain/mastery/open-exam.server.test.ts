import { expect, test } from 'vitest'
import { answerExam, singlesBySkill } from '#tests/support/exam'
import { aPerson } from '#tests/support/person'
import { publishedModule } from '#tests/support/published-module'
import { db } from '~/db/client.server'
import type { ExamPaper } from '../assessment/exam-paper'
import { readExamResult } from '../assessment/exam-queries.server'
import { saveExamAnswer } from '../assessment/save-exam-answer.server'
import { closeExam } from './close-exam.server'
import { openExam } from './open-exam.server'

const NOW = new Date('2026-11-22T01:00:00Z')
const later = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000)
const SKILLS = ['one', 'two', 'three']

async function opened(personId: string, now: Date) {
  const asked = { personId, moduleId: 'vneid', now, seed: crypto.randomUUID() }
  const started = await openExam({ ...asked, attemptId: crypto.randomUUID() })
  if (!('ok' in started)) throw new Error(started.refusal)
  const row = await db.examAttempt.findUniqueOrThrow({ where: { id: started.attemptId } })
  return { attemptId: started.attemptId, paper: JSON.parse(row.questions) as ExamPaper }
}

async function sat(personId: string, now: Date, text = 'Tắt máy') {
  const exam = await opened(personId, now)
  const done = new Date(now.getTime() + 60_000)
  await answerExam({ personId, attemptId: exam.attemptId, now: done }, () => text)
  await closeExam({ personId, attemptId: exam.attemptId, now: done })
  return exam
}

const idsOf = ({ paper }: { paper: ExamPaper }) => paper.questions.map(({ id }) => id)

test('an exam taken again asks what was never met, and then what was met longest ago', async () => {
  await publishedModule({ exam: { questions: 6 }, lessons: singlesBySkill(SKILLS, 6) })
  const personId = await aPerson()
  const [first, second, third] = [
    await sat(personId, NOW),
    await sat(personId, later(10)),
    await sat(personId, later(20)),
  ]
  expect(new Set([first, second, third].flatMap(idsOf)).size).toBe(18)
  const fourth = await opened(personId, later(24 * 60))
  expect(idsOf(fourth).sort()).toEqual(idsOf(first).sort())
})

test('a paper keeps its own mark and weights, and its result is told by them', async () => {
  const lessons = singlesBySkill(SKILLS, 6)
  for (const own of Object.values(lessons))
    for (const [at, question] of own.entries()) question.difficulty = at < 3 ? 'easy' : 'hard'
  await publishedModule({ exam: { questions: 7 }, lessons })
  const personId = await aPerson()
  const { attemptId, paper } = await sat(personId, NOW)
  expect(paper).toMatchObject({ passPercent: 80, weighing: 'skills' })
  expect(Math.abs((paper.passMark ?? 0) - 80)).toBeLessThanOrEqual(5)
  expect(await readExamResult({ personId, attemptId })).toMatchObject({
    ...{ passPercent: 80, passMark: paper.passMark, isBySkill: true },
    result: { percent: 100, passed: true },
  })
  expect(await db.examAttempt.findUnique({ where: { id: attemptId } })).toMatchObject({ percent: 100 })
})

test('an old paper without mark and weights is read as it was graded', async () => {
  await publishedModule({ exam: { questions: 6 }, lessons: singlesBySkill(SKILLS, 6) })
  const personId = await aPerson()
  const { attemptId, paper } = await sat(personId, NOW)
  const old = JSON.stringify({ passPercent: 80, questions: paper.questions })
  await db.examAttempt.update({ where: { id: attemptId }, data: { questions: old, percent: null } })
  await db.examAnswer.updateMany({ where: { attemptId, position: 1 }, data: { isRight: false } })
  expect(await readExamResult({ personId, attemptId })).toMatchObject({
    ...{ passPercent: 80, passMark: 80, isBySkill: false },
    result: { right: 5, percent: 83, passed: true },
  })
})

test('answers faster than anybody reads are flagged when handed in, and change nothing', async () => {
  await publishedModule({ exam: { questions: 12 }, lessons: singlesBySkill(SKILLS, 6) })
  const personId = await aPerson()
  const { attemptId } = await opened(personId, NOW)
  await answerExam({ personId, attemptId, now: later(1) }, () => 'Tắt máy')
  await db.examAnswer.updateMany({ where: { attemptId }, data: { tookMs: 300 } })
  expect(await closeExam({ personId, attemptId, now: later(2) })).toMatchObject({ passed: true })
  expect(await db.examFlag.findMany({ where: { personId } })).toMatchObject([
    { attemptId, kind: 'rapid', detail: '{"answers":12,"seconds":4}', settledAt: null, verdict: null },
  ])
  expect(await db.evidence.count({ where: { personId, isRight: true } })).toBe(12)
  await closeExam({ personId, attemptId, now: later(3) })
  expect(await db.examFlag.count({ where: { personId } })).toBe(1)
})

test('from guessing to all right within minutes is flagged, and whoever learnt for an hour is not', async () => {
  await publishedModule({ exam: { questions: 12 }, lessons: singlesBySkill(SKILLS, 8) })
  const [quick, slow] = [await aPerson(), await aPerson()]
  for (const [personId, wait] of [
    [quick, 5],
    [slow, 90],
  ] as const) {
    await sat(personId, NOW, 'Hỏi tên người gọi')
    await sat(personId, later(wait))
  }
  expect((await db.examFlag.findMany({ where: { personId: quick } })).map(({ kind }) => kind)).toEqual([
    'jump',
  ])
  expect(await db.examFlag.count({ where: { personId: slow } })).toBe(0)
})

test('the time a question was in view is kept with its answer, bounded by the clock of the site', async () => {
  await publishedModule({ exam: { questions: 6 }, lessons: singlesBySkill(SKILLS, 6) })
  const personId = await aPerson()
  const { attemptId } = await opened(personId, NOW)
  await answerExam({ personId, attemptId, now: later(1) }, () => 'Tắt máy')
  const answered = await db.examAnswer.findMany({ where: { attemptId } })
  expect(answered.map(({ tookMs }) => tookMs)).toEqual(answered.map(() => null))
  for (const [position, tookMs] of [
    [1, '4200'],
    [2, '999999999'],
    [3, 'bảy'],
  ] as const) {
    const fields = new URLSearchParams({ [`q${position}-answer`]: '1', tookMs })
    const asked = { personId, attemptId, position, fields, now: later(2), prefix: `q${position}-` }
    expect(await saveExamAnswer(asked)).toMatchObject({ ok: true })
  }
  const timesOf = async () => {
    const rows = await db.examAnswer.findMany({ where: { attemptId }, orderBy: { position: 'asc' } })
    return rows.map(({ tookMs }) => tookMs).slice(0, 3)
  }
  expect(await timesOf()).toEqual([4_200, 120_000, null])
  await closeExam({ personId, attemptId, now: later(2) })
  const [first = 0, second = 0] = await timesOf()
  expect((first ?? 0) + (second ?? 0)).toBeLessThanOrEqual(120_000)
})
