import { expect, test } from 'vitest'
import { NOW, twoLessons } from '#tests/support/given-answer'
import { aPerson } from '#tests/support/person'
import { db } from '~/db/client.server'
import { completeLesson } from './complete-lesson.server'
import { readCompletions, readLastPlace } from './completion-queries.server'
import { removeCompletion } from './remove-completion.server'
import { savePlace } from './save-place.server'
import { startLesson } from './start-lesson.server'

const later = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000)

async function aReader() {
  const { a, b } = await twoLessons()
  const row = await db.lessonRevision.findUniqueOrThrow({ where: { hash: a } })
  const anchors = { 'chuan-bi': 'Chuẩn bị', 'cac-buoc': 'Các bước' }
  const lesson = JSON.stringify({ ...JSON.parse(row.lesson), anchors })
  await db.lessonRevision.update({ where: { hash: a }, data: { lesson } })
  const personId = await aPerson()
  return {
    personId,
    a: { personId, lessonId: 'lesson-a', revision: a },
    b: { personId, lessonId: 'lesson-b', revision: b },
  }
}

test('where a person stopped is found again on another device', async () => {
  const { personId, a, b } = await aReader()
  expect(await readLastPlace(personId)).toBeNull()
  await startLesson({ ...b, now: NOW })
  await savePlace({ ...a, anchor: 'cac-buoc', now: later(1) })
  expect(await readLastPlace(personId)).toMatchObject({
    lessonId: 'lesson-a',
    anchor: 'cac-buoc',
    seenAt: later(1),
  })
})

test('a completed lesson is no longer one to go on with', async () => {
  const { personId, a, b } = await aReader()
  await startLesson({ ...b, now: NOW })
  await startLesson({ ...a, now: later(1) })
  expect(await completeLesson({ ...a, now: later(2) })).toEqual({
    ok: true,
    completedAt: later(2),
    isNew: true,
  })
  expect((await readLastPlace(personId))?.lessonId).toBe('lesson-b')
})

test('completing twice, even at once, keeps the first date', async () => {
  const { personId, a } = await aReader()
  const told = await Promise.all([
    completeLesson({ ...a, now: later(2) }),
    completeLesson({ ...a, now: later(2) }),
  ])
  expect(told.map((each) => 'isNew' in each && each.isNew).sort()).toEqual([false, true])
  expect(await completeLesson({ ...a, now: later(9) })).toEqual({
    ok: true,
    completedAt: later(2),
    isNew: false,
  })
  expect((await readCompletions(personId)).get('lesson-a')).toMatchObject({
    ...{ startedAt: later(2), completedAt: later(2), seenAt: later(9) },
  })
})

test('a completion can be taken back, and where the person stopped stays', async () => {
  const { personId, a } = await aReader()
  await savePlace({ ...a, anchor: 'chuan-bi', now: NOW })
  await completeLesson({ ...a, now: later(1) })
  expect(await removeCompletion(a)).toEqual({ ok: true })
  expect(await removeCompletion(a)).toEqual({ refusal: 'not-completed' })
  expect((await readCompletions(personId)).get('lesson-a')).toMatchObject({
    anchor: 'chuan-bi',
    completedAt: null,
  })
})

test('completing a lesson is not knowing it', async () => {
  const { personId, a } = await aReader()
  await completeLesson({ ...a, now: NOW })
  expect(await db.skillMastery.count({ where: { personId } })).toBe(0)
})

test('lessons, revisions and places that do not exist or do not belong together are refused', async () => {
  const { personId, a, b } = await aReader()
  const mixed = { ...a, revision: b.revision }
  expect(await startLesson({ ...mixed, now: NOW })).toEqual({ refusal: 'unknown-lesson' })
  expect(await completeLesson({ ...mixed, now: NOW })).toEqual({ refusal: 'unknown-lesson' })
  expect(await savePlace({ ...a, anchor: 'constructor', now: NOW })).toEqual({ refusal: 'unknown-section' })
  expect(await savePlace({ ...a, revision: 'nothing', anchor: 'chuan-bi', now: NOW })).toEqual({
    refusal: 'unknown-lesson',
  })
  expect(await readCompletions(personId)).toEqual(new Map())
})
