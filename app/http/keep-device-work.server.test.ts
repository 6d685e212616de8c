import { expect, test } from 'vitest'
import { NOW, twoLessons } from '#tests/support/given-answer'
import { aPerson } from '#tests/support/person'
import { readCompletions } from '~/domain/mastery/completion-queries.server'
import { uuidV7 } from '~/lib/uuid-v7'
import { deviceLessonsHeader } from './device-lessons.server'
import { keepDeviceWork } from './keep-device-work.server'

async function asking(...lessonIds: string[]): Promise<Request> {
  const cookie = (await deviceLessonsHeader(lessonIds)).split(';')[0] ?? ''
  return new Request('http://ngo-so.test', { headers: { cookie } })
}

test('lessons that the cookie lists are completed at the revision published now, also without a script', async () => {
  const { a } = await twoLessons()
  const personId = await aPerson()
  const request = await asking('lesson-a', 'a-lesson-long-gone')
  expect(await keepDeviceWork({ request, personId, deviceWork: '', now: NOW })).toEqual({
    isKept: true,
    accepted: 1,
  })
  const completions = await readCompletions(personId)
  expect(completions.get('lesson-a')).toMatchObject({ revision: a, completedAt: NOW })
  expect(completions.size).toBe(1)
})

test('the day on which the browser says a lesson was finished wins over today', async () => {
  const { a } = await twoLessons()
  const personId = await aPerson()
  const completions = [{ lessonId: 'lesson-a', revision: a, completedAt: '2026-11-20T08:00:00.000Z' }]
  const answers = [
    {
      ...{ evidenceId: uuidV7(NOW.getTime()), revision: a, questionId: 'a.q0', answer: 'b', hintUsed: false },
      occurredAt: '2026-11-20T07:50:00.000Z',
    },
  ]
  const deviceWork = JSON.stringify({ answers, completions })
  const request = await asking('lesson-a')
  expect(await keepDeviceWork({ request, personId, deviceWork, now: NOW })).toEqual({
    isKept: true,
    accepted: 2,
  })
  const kept = await readCompletions(personId)
  expect(kept.get('lesson-a')?.completedAt).toEqual(new Date('2026-11-20T08:00:00Z'))
})

test('work that cannot be read is not called kept, so that the device does not forget it', async () => {
  await twoLessons()
  const personId = await aPerson()
  const request = await asking('lesson-b')
  expect(await keepDeviceWork({ request, personId, deviceWork: '{broken', now: NOW })).toEqual({
    isKept: false,
    accepted: 1,
  })
  const deviceWork = JSON.stringify({ answers: [{ isRight: true }] })
  expect((await keepDeviceWork({ request, personId, deviceWork, now: NOW })).isKept).toBe(false)
})

test('keeping the same work twice takes nothing over twice', async () => {
  await twoLessons()
  const personId = await aPerson()
  const request = await asking('lesson-a', 'lesson-b')
  expect((await keepDeviceWork({ request, personId, deviceWork: '', now: NOW })).accepted).toBe(2)
  expect((await keepDeviceWork({ request, personId, deviceWork: '', now: NOW })).accepted).toBe(0)
})
