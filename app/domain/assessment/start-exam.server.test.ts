import { beforeAll, expect, test } from 'vitest'
import { gradedExam, singlesBySkill } from '#tests/support/exam'
import { aPerson } from '#tests/support/person'
import { publishedModule } from '#tests/support/published-module'
import { db } from '~/db/client.server'
import type { ExamPaper } from './exam-paper'
import { startExam } from './start-exam.server'

const morning = new Date('2026-11-22T01:00:00Z')
const later = (minutes: number) => new Date(morning.getTime() + minutes * 60_000)

const start = (personId: string, now = morning, attemptId: string = crypto.randomUUID()) =>
  startExam({ personId, moduleId: 'vneid', now, seed: 'seed', attemptId })

beforeAll(async () => {
  await publishedModule({ lessons: singlesBySkill(['a', 'b', 'c'], 10), exam: { questions: 7 } })
})

test("an exam asks the module's number of questions, every skill among them, and ends after its minutes", async () => {
  const personId = await aPerson()
  expect(await start(personId, morning, 'first-attempt')).toEqual({
    ok: true,
    attemptId: 'first-attempt',
    isNew: true,
  })
  const row = await db.examAttempt.findUniqueOrThrow({ where: { id: 'first-attempt' } })
  const paper = JSON.parse(row.questions) as ExamPaper
  expect(paper.questions).toHaveLength(7)
  expect([...new Set(paper.questions.map((drawn) => drawn.skill))].sort()).toEqual(['a', 'b', 'c'])
  expect(paper.passPercent).toBe(80)
  expect(row.expiresAt).toEqual(new Date('2026-11-22T01:30:00Z'))
  expect(row.day).toBe('2026-11-22')
})

test('ten starts at once make one attempt', async () => {
  const personId = await aPerson()
  const started = await Promise.all(Array.from({ length: 10 }, () => start(personId)))
  const ids = new Set(started.map((each) => ('ok' in each ? each.attemptId : each.refusal)))
  expect(ids.size).toBe(1)
  expect(started.filter((each) => 'ok' in each && each.isNew)).toHaveLength(1)
  expect(await db.examAttempt.count({ where: { personId } })).toBe(1)
})

test('starting again gives back the attempt under way', async () => {
  const personId = await aPerson()
  const first = await start(personId)
  const second = await start(personId, later(20))
  expect(second).toEqual({ ...first, isNew: false })
})

test('a start form sent again after its attempt was closed makes no second attempt', async () => {
  const personId = await aPerson()
  const attemptId = crypto.randomUUID()
  await start(personId, morning, attemptId)
  await gradedExam(attemptId, later(5))
  expect(await start(personId, later(6), attemptId)).toEqual({ ok: true, attemptId, isNew: false })
})

test('at most three attempts a day, and the next at midnight in Vietnam', async () => {
  const personId = await aPerson()
  for (const minutes of [0, 10, 20]) {
    const started = await start(personId, later(minutes))
    await gradedExam('ok' in started ? started.attemptId : '', later(minutes + 5))
  }
  expect(await start(personId, later(30))).toEqual({
    refusal: 'no-attempts-left',
    nextAt: new Date('2026-11-22T17:00:00Z'),
  })
  expect(await start(personId, new Date('2026-11-22T17:00:00Z'))).toMatchObject({ ok: true, isNew: true })
})

test('starts at once never pass the limit of the day', async () => {
  const personId = await aPerson()
  for (let round = 0; round < 5; round++) {
    const started = await Promise.all(Array.from({ length: 4 }, () => start(personId, later(round))))
    for (const each of started) if ('ok' in each) await gradedExam(each.attemptId, later(round))
  }
  expect(await db.examAttempt.count({ where: { personId } })).toBe(3)
})

test('an attempt whose time is over must be closed before a new one starts', async () => {
  const personId = await aPerson()
  const attemptId = crypto.randomUUID()
  await start(personId, morning, attemptId)
  expect(await start(personId, later(30))).toEqual({ refusal: 'expired-attempt', attemptId })
  await gradedExam(attemptId, later(30))
  expect(await start(personId, later(31))).toMatchObject({ ok: true, isNew: true })
})

test("nobody gets hold of another person's attempt by its id", async () => {
  const attemptId = crypto.randomUUID()
  await start(await aPerson(), morning, attemptId)
  expect(await start(await aPerson(), morning, attemptId)).toEqual({ refusal: 'not-your-attempt' })
})

test('a module that does not exist is refused', async () => {
  const personId = await aPerson()
  const unknown = { personId, moduleId: 'none', now: morning, seed: 's', attemptId: 'x' }
  expect(await startExam(unknown)).toEqual({ refusal: 'unknown-module' })
})
