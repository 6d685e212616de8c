import { expect, test } from 'vitest'
import { answerExam, singlesBySkill, startedExam } from '#tests/support/exam'
import { aPerson } from '#tests/support/person'
import { publishedModule } from '#tests/support/published-module'
import { db } from '~/db/client.server'
import { closeExam } from './close-exam.server'
import { rebuildMastery } from './rebuild-mastery.server'

const NOW = new Date('2026-11-22T08:00:00Z')
const later = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000)

async function answeredExam(unanswered: number[] = []) {
  await publishedModule({
    exam: { questions: 6 },
    lessons: singlesBySkill(['one', 'two', 'three'], 4),
  })
  const personId = await aPerson()
  const attemptId = await startedExam(personId, NOW)
  await answerExam({ personId, attemptId, now: later(5) }, (_, position) =>
    unanswered.includes(position) ? null : position === 2 ? 'Hỏi tên người gọi' : 'Tắt máy',
  )
  return { personId, attemptId }
}

test('an exam handed in counts as evidence for every skill it asked', async () => {
  const exam = await answeredExam()
  expect(await closeExam({ ...exam, now: later(10) })).toMatchObject({ ok: true, isFirst: true })
  const evidence = await db.evidence.findMany({ where: { personId: exam.personId }, orderBy: { id: 'asc' } })
  expect(evidence.map((row) => row.isRight)).toEqual([true, false, true, true, true, true])
  expect(evidence[0]).toMatchObject({
    kind: 'exam',
    attemptId: exam.attemptId,
    occurredAt: later(10),
    hintUsed: false,
  })
  const skills = await db.skillMastery.findMany({ where: { personId: exam.personId } })
  expect(skills.map((skill) => skill.n)).toEqual([2, 2, 2])
  expect((await rebuildMastery({ write: false })).differences).toEqual([])
})

test('what was left unanswered is no evidence', async () => {
  const exam = await answeredExam([1, 4])
  await closeExam({ ...exam, now: later(10) })
  expect(await db.evidence.count({ where: { personId: exam.personId } })).toBe(4)
})

test('an exam handed in without any answer is closed and proves nothing', async () => {
  const exam = await answeredExam([1, 2, 3, 4, 5, 6])
  expect(await closeExam({ ...exam, now: later(10) })).toMatchObject({ ok: true, passed: false })
  expect(await db.skillMastery.count({ where: { personId: exam.personId } })).toBe(0)
})

test('handing in twice, even at once, grades and counts once', async () => {
  const exam = await answeredExam()
  const told = await Promise.all([10, 11, 12].map((minute) => closeExam({ ...exam, now: later(minute) })))
  expect(told.map((each) => 'isFirst' in each && each.isFirst).sort()).toEqual([false, false, true])
  expect(new Set(told.map((each) => 'result' in each && JSON.stringify(each.result))).size).toBe(1)
  expect(await db.evidence.count({ where: { personId: exam.personId } })).toBe(6)
  expect((await rebuildMastery({ write: false })).differences).toEqual([])
})

test("nobody can hand in another person's exam", async () => {
  const exam = await answeredExam()
  const stranger = await aPerson()
  expect(await closeExam({ ...exam, personId: stranger, now: later(10) })).toEqual({
    refusal: 'not-your-attempt',
  })
  expect(await closeExam({ ...exam, attemptId: 'none', now: later(10) })).toEqual({
    refusal: 'unknown-attempt',
  })
  expect(await db.evidence.count()).toBe(await db.evidence.count({ where: { personId: { not: stranger } } }))
  expect(await db.evidence.count({ where: { personId: exam.personId } })).toBe(0)
})
