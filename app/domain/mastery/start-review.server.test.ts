import { expect, test } from 'vitest'
import { aGiven, NOW, twoLessons } from '#tests/support/given-answer'
import { DAY } from '#tests/support/mastery-event'
import { aPerson } from '#tests/support/person'
import { publishedModule } from '#tests/support/published-module'
import { aSingle } from '#tests/support/question'
import { db } from '~/db/client.server'
import { recordAnswer } from './record-answer.server'
import { readReviewCall } from './review-call-queries.server'
import { readDrawnReview, readDueSkills, readReviewOffer } from './review-queries.server'
import { startReview } from './start-review.server'

const on = (days: number) => new Date(NOW.getTime() + days * DAY)
const start = (personId: string, days: number, isMore = false) =>
  startReview({ personId, isMore, now: on(days) })
const idsOf = async (personId: string, days: number) =>
  (await readDrawnReview(personId, on(days))).flat().map(({ itemId }) => itemId)

async function answer(
  personId: string,
  revision: string,
  questionIds: string[],
  days: number,
  isRight = true,
) {
  const answers = questionIds.map((questionId) =>
    aGiven({ revision, questionId, answer: isRight ? 'b' : 'c', occurredAt: on(days) }),
  )
  await recordAnswer({ personId, answers, now: on(days) })
}

/** Has answered two questions of each of two lessons. */
async function aLearner() {
  const [lessons, personId] = [await twoLessons(), await aPerson()]
  await answer(personId, lessons.a, ['a.q0', 'a.q1'], 0)
  await answer(personId, lessons.b, ['b.q0', 'b.q1'], 0, false)
  return { ...lessons, personId }
}

test('whoever has begun nothing has nothing to review', async () => {
  await twoLessons()
  const personId = await aPerson()
  expect(await readReviewOffer(personId, on(0))).toEqual({ begun: 0, dueSkillIds: [], items: [], next: null })
  expect(await start(personId, 0)).toEqual({ refusal: 'nothing-to-review' })
  expect(await readReviewCall(personId, on(0))).toBeNull()
})

test('what is due tomorrow is told today, and can be reviewed anyway', async () => {
  const { personId } = await aLearner()
  const offer = await readReviewOffer(personId, on(0))
  expect(offer).toMatchObject({ begun: 2, dueSkillIds: [], next: { day: '2026-11-23', skills: 2 } })
  expect(offer.items).toHaveLength(4)
  expect(await readReviewCall(personId, on(0))).toBeNull()
})

test('what was drawn stays for the day, whoever begins it again and whatever is answered; the next day draws anew', async () => {
  const { a, b, personId } = await aLearner()
  expect(await start(personId, 1)).toEqual({ ok: true })
  const drawn = await idsOf(personId, 1)
  expect(drawn).toHaveLength(4)
  expect(drawn).not.toEqual(expect.arrayContaining(['a.q0']))
  await Promise.all([start(personId, 1), start(personId, 1)])
  await answer(personId, a, ['a.q9'], 1.01)
  await start(personId, 1.2)
  expect(await idsOf(personId, 1.2)).toEqual(drawn)
  expect(await db.reviewDay.count({ where: { personId } })).toBe(1)

  for (const id of drawn) await answer(personId, id.startsWith('a') ? a : b, [id], 1.3)
  await start(personId, 2)
  const next = await idsOf(personId, 2)
  expect(next.filter((id) => drawn.includes(id))).toEqual([])
})

test('two tabs that begin at the same moment find one review', async () => {
  const { personId } = await aLearner()
  const begun = await Promise.all(Array.from({ length: 4 }, () => start(personId, 1)))
  expect(begun).toEqual(Array(4).fill({ ok: true }))
  expect(await db.reviewDay.count({ where: { personId } })).toBe(1)
})

test('what is done follows from evidence since then, the first answer counting, whatever the device’s clock says', async () => {
  const { a, b, personId } = await aLearner()
  await start(personId, 1)
  const [first = '', second = ''] = await idsOf(personId, 1)
  const revision = (id: string) => (id.startsWith('a') ? a : b)
  await recordAnswer({
    personId,
    answers: [aGiven({ revision: revision(first), questionId: first, answer: 'c', occurredAt: on(-3) })],
    now: on(1.01),
  })
  await answer(personId, revision(first), [first], 1.02)
  await answer(personId, revision(second), [second], 1.03)
  const outcomes = (await readDrawnReview(personId, on(1.1))).flat().map(({ outcome }) => outcome)
  expect(outcomes).toEqual(['wrong', 'right', null, null])
})

test('a further helping comes once all is answered, and asks nothing of today again', async () => {
  const { a, b, personId } = await aLearner()
  await start(personId, 1)
  const drawn = await idsOf(personId, 1)
  await start(personId, 1, true)
  expect(await idsOf(personId, 1)).toEqual(drawn)
  for (const id of drawn) await answer(personId, id.startsWith('a') ? a : b, [id], 1.01)
  expect(await start(personId, 1.02, true)).toEqual({ ok: true })
  const all = await idsOf(personId, 1.02)
  expect(all.length).toBeGreaterThan(drawn.length)
  expect(new Set(all).size).toBe(all.length)
})

test('the home page calls while something is due, and no more once it is done', async () => {
  const { a, b, personId } = await aLearner()
  expect(await readReviewCall(personId, on(1))).toEqual({ questions: 4, minutes: 3 })
  await start(personId, 1)
  expect(await readReviewCall(personId, on(1.01))).toEqual({ questions: 4, minutes: 3 })
  for (const id of await idsOf(personId, 1)) await answer(personId, id.startsWith('a') ? a : b, [id], 1.02)
  expect(await readReviewCall(personId, on(1.03))).toBeNull()
})

test('questions of the exam, and lessons that are published no more, are not asked', async () => {
  const personId = await aPerson()
  const questions = ['q0', 'q1', 'q2'].map((id) => aSingle({ id: `x.${id}`, skill: 'skill-x' }))
  const exam = aSingle({ id: 'x.q9', skill: 'skill-x', use: 'exam' })
  const { lessons } = await publishedModule({ lessons: { 'lesson-x': [...questions, exam] } })
  await answer(personId, lessons[0]?.revision ?? '', ['x.q0'], 0)
  const offer = await readReviewOffer(personId, on(1))
  expect(offer.items.map(({ itemId }) => itemId).sort()).toEqual(['x.q1', 'x.q2'])
  await twoLessons()
  expect(await readReviewOffer(personId, on(1))).toMatchObject({ begun: 0, items: [] })
  expect(await readDueSkills(personId, on(1))).toEqual([])
})
