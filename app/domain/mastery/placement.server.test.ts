import { beforeAll, expect, test } from 'vitest'
import { singlesBySkill } from '#tests/support/exam'
import { aPerson } from '#tests/support/person'
import { publishedModule } from '#tests/support/published-module'
import { db } from '~/db/client.server'
import { answerPlacement } from './answer-placement.server'
import { endPlacement } from './end-placement.server'
import {
  readLastPlacement,
  readPlacementQuestion,
  readPlacementStanding,
  readSkippable,
} from './placement-queries.server'
import { rebuildMastery } from './rebuild-mastery.server'
import { startPlacement } from './start-placement.server'

const morning = new Date('2026-11-22T01:00:00Z')
const later = (minutes: number) => new Date(morning.getTime() + minutes * 60_000)
const DAYS = 24 * 60
const pathId = 'duong'
const SKILLS = ['a', 'b', 'c']

beforeAll(async () => {
  const steps = SKILLS.map((skill) => `lesson-${skill}`)
  await publishedModule({
    lessons: singlesBySkill(SKILLS, 10),
    paths: [{ id: pathId, title: 'Đường', summary: 'Ba bài.', steps }],
  })
})

const start = (personId: string, now = morning, attemptId: string = crypto.randomUUID()) =>
  startPlacement({ personId, pathId, now, seed: 'seed', attemptId })

const question = async (personId: string, now = morning) => {
  const asked = await readPlacementQuestion({ personId, pathId, now })
  if (!asked || 'isLeftAlone' in asked) throw new Error('no question')
  return asked
}

/** Answers the question that waits: right is "Tắt máy". */
async function answer(
  personId: string,
  how: 'right' | 'wrong' | 'unknown',
  now = morning,
  position?: number,
) {
  const asked = await question(personId, now)
  const options = 'options' in asked.question ? asked.question.options : []
  const chosen = options.find((option) => (option.text === 'Tắt máy') === (how === 'right'))
  const fields = new URLSearchParams({ answer: chosen?.id ?? '' })
  return await answerPlacement({
    ...{ personId, pathId, position: position ?? asked.position, now },
    answer: { fields, isUnknown: how === 'unknown' },
  })
}

/** Goes through the whole test, half a minute an answer. */
async function takeWhole(personId: string, how: 'right' | 'unknown', from = morning) {
  await start(personId, from)
  for (let at = 1; at <= 20; at++) {
    const answered = await answer(personId, how, new Date(from.getTime() + at * 30_000))
    if ('ok' in answered && answered.isOver) return at
  }
  throw new Error('never over')
}

test('ten starts at once make one test, and the same form sent after its end makes no second one', async () => {
  const personId = await aPerson()
  const started = await Promise.all(Array.from({ length: 10 }, () => start(personId)))
  expect(started.filter((each) => 'ok' in each && each.isNew)).toHaveLength(1)
  const { id } = await db.placementAttempt.findFirstOrThrow({ where: { personId } })
  await answer(personId, 'right')
  await endPlacement({ personId, pathId, now: later(1) })
  expect(await start(personId, later(2), id)).toEqual({ ok: true, isNew: false })
  expect(await db.placementAttempt.count({ where: { personId } })).toBe(1)
})

test('of two answers to one question, at once or one after the other, the first counts', async () => {
  const personId = await aPerson()
  await start(personId)
  const two = await Promise.all([
    answer(personId, 'right', morning, 1),
    answer(personId, 'wrong', morning, 1),
  ])
  expect(two.filter((each) => 'ok' in each && each.isNew)).toHaveLength(1)
  expect(await answer(personId, 'wrong', later(1), 1)).toEqual({ ok: true, isNew: false, isOver: false })
  expect((await question(personId)).position).toBe(2)
  expect(await db.evidence.count({ where: { personId } })).toBe(1)
})

test('every answer is evidence of its own kind, "I do not know" a wrong one; the wager stays untouched', async () => {
  const personId = await aPerson()
  await start(personId)
  await answer(personId, 'right', later(1))
  await answer(personId, 'unknown', later(2))
  const rows = await db.evidence.findMany({ where: { personId }, orderBy: { occurredAt: 'asc' } })
  expect(rows.map(({ kind, isRight, hintUsed }) => ({ kind, isRight, hintUsed }))).toEqual([
    { kind: 'placement', isRight: true, hintUsed: false },
    { kind: 'placement', isRight: false, hintUsed: false },
  ])
  const states = await db.skillMastery.findMany({ where: { personId } })
  expect(states.reduce((sum, state) => sum + state.n, 0)).toBe(2)
  expect(new Set(states.map(({ counted, successDays, s }) => [counted, successDays, s].join()))).toEqual(
    new Set(['0,0,0']),
  )
})

test('an answer without a choice is refused, keeps nothing, and the question still waits', async () => {
  const personId = await aPerson()
  await start(personId)
  const empty = { fields: new URLSearchParams(), isUnknown: false }
  expect(await answerPlacement({ personId, pathId, position: 1, answer: empty, now: morning })).toEqual({
    refusal: 'incomplete-answer',
    typed: {},
  })
  expect((await question(personId)).position).toBe(1)
  expect(await db.evidence.count({ where: { personId } })).toBe(0)
})

test('who knows everything may skip everything, is led past it, and has completed and mastered nothing', async () => {
  const personId = await aPerson()
  await takeWhole(personId, 'right')
  const skippable = await readSkippable(personId, later(60))
  expect([...skippable].sort()).toEqual(['lesson-a', 'lesson-b', 'lesson-c'])
  expect(await db.completion.count({ where: { personId } })).toBe(0)
  expect(await db.skillMastery.count({ where: { personId, masteredAt: { not: null } } })).toBe(0)
  expect(await db.certificate.count({ where: { personId } })).toBe(0)
  expect((await readSkippable(personId, later(200 * DAYS))).size).toBe(0)
})

test('who knows nothing is to learn everything', async () => {
  const personId = await aPerson()
  expect(await takeWhole(personId, 'unknown')).toBeLessThanOrEqual(8)
  expect((await readSkippable(personId, later(60))).size).toBe(0)
  const { result } = (await readLastPlacement(personId, pathId)) ?? {}
  expect(result?.lessons.map((lesson) => lesson.state)).toEqual(['learn', 'learn', 'learn'])
})

test('a new test may begin a week later, and asks nothing that was seen within thirty days', async () => {
  const personId = await aPerson()
  await takeWhole(personId, 'right')
  const standing = await readPlacementStanding({ personId, pathId, now: later(60) })
  expect(await start(personId, later(60))).toEqual({ refusal: 'too-soon', nextAt: standing.nextAt })
  expect(await start(personId, later(8 * DAYS))).toEqual({ ok: true, isNew: true })
  const { items } = await db.placementAttempt.findFirstOrThrow({ where: { personId, endedAt: null } })
  const seen = await db.evidence.findMany({ where: { personId }, select: { itemId: true } })
  expect(seen.map(({ itemId }) => itemId)).not.toContain(
    (JSON.parse(items) as { itemId: string }[])[0]?.itemId,
  )
})

test('stopping gives a result of what is known, and leaves nothing when nothing was answered', async () => {
  const personId = await aPerson()
  await start(personId)
  expect(await endPlacement({ personId, pathId, now: morning })).toEqual({ hasResult: false })
  expect(await db.placementAttempt.count({ where: { personId } })).toBe(0)
  await start(personId)
  await answer(personId, 'right')
  expect(await endPlacement({ personId, pathId, now: later(1) })).toEqual({ hasResult: true })
  const { result } = (await readLastPlacement(personId, pathId)) ?? {}
  expect(result).toMatchObject({ asked: 1, right: 1, end: 'stopped' })
  expect(await endPlacement({ personId, pathId, now: later(2) })).toEqual({ hasResult: false })
})

test('one left alone for a week is to be ended', async () => {
  const personId = await aPerson()
  await start(personId)
  expect(await readPlacementQuestion({ personId, pathId, now: later(6 * DAYS) })).toMatchObject({
    position: 1,
  })
  expect(await readPlacementQuestion({ personId, pathId, now: later(8 * DAYS) })).toEqual({
    isLeftAlone: true,
  })
})

test('one person has nothing of another one’s test', async () => {
  const [mine, theirs] = [await aPerson(), await aPerson()]
  await start(theirs)
  const given = {
    pathId,
    position: 1,
    answer: { fields: new URLSearchParams(), isUnknown: true },
    now: morning,
  }
  expect(await answerPlacement({ personId: mine, ...given })).toEqual({ refusal: 'no-attempt' })
  expect(await readPlacementQuestion({ personId: mine, pathId, now: morning })).toBeNull()
})

test('a path that is not there has no test', async () => {
  const personId = await aPerson()
  const asked = { personId, pathId: 'khong-co', now: morning, seed: 's', attemptId: crypto.randomUUID() }
  expect(await startPlacement(asked)).toEqual({ refusal: 'unknown-path' })
})

test('what is kept of everybody is what their evidence comes to anew', async () => {
  const personId = await aPerson()
  await takeWhole(personId, 'right')
  expect((await rebuildMastery({ write: false })).differences).toEqual([])
})
