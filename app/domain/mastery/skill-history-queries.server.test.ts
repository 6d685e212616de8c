import { expect, test } from 'vitest'
import { aGiven, NOW, twoLessons } from '#tests/support/given-answer'
import { DAY } from '#tests/support/mastery-event'
import { aPerson } from '#tests/support/person'
import { readCatalogue } from '../lessons/catalogue-queries.server'
import { readSkillStandings } from './mastery-queries.server'
import { nextQuestion } from './next-question.server'
import { recordAnswer } from './record-answer.server'
import { readSkillHistory } from './skill-history-queries.server'

const on = (days: number, minutes = 0) => new Date(NOW.getTime() + days * DAY + minutes * 60_000)

async function answer(personId: string, revision: string, items: string[], day: number, right = true) {
  const answers = items.map((questionId, i) =>
    aGiven({ revision, questionId, answer: right ? 'b' : 'c', occurredAt: on(day, i) }),
  )
  await recordAnswer({ personId, answers, now: on(day, items.length) })
}

test('the history of a skill ends where the profile stands', async () => {
  const [{ a, b }, personId] = [await twoLessons(), await aPerson()]
  await answer(personId, a, ['a.q0', 'a.q1', 'a.q2'], 0)
  await answer(personId, b, ['b.q0', 'b.q1'], 1, false)
  await answer(personId, a, ['a.q0', 'a.q3'], 2)
  const { standing, points } = await readSkillHistory(personId, 'skill-a', on(5))
  expect([standing]).toEqual(await readSkillStandings(personId, on(5), ['skill-a']))
  expect(points.map(({ counting, kind }) => [counting, kind])).toEqual([
    ['first', 'answer'],
    ['first', 'answer'],
    ['first', 'answer'],
    ['not', 'answer'],
    ['first', 'answer'],
  ])
})

test("nobody else's answers are in it, and without an answer it is empty", async () => {
  const [{ a }, personId, other] = [await twoLessons(), await aPerson(), await aPerson()]
  await answer(other, a, ['a.q0'], 0)
  const { standing, points } = await readSkillHistory(personId, 'skill-a', on(1))
  expect({ level: standing.level, points }).toEqual({ level: 'new', points: [] })
})

test('the next question is the first that was not met within thirty days', async () => {
  const [{ a }, personId] = [await twoLessons(), await aPerson()]
  await answer(personId, a, ['a.q0', 'a.q1'], 0)
  const { modules } = await readCatalogue()
  const lessons = modules.flatMap((module) => module.lessons)
  const next = async (skillId: string, now: Date) => {
    const { trace } = await readSkillHistory(personId, skillId, now)
    return (await nextQuestion({ lessons, skillId, lastSeen: trace.lastSeen, now }))?.questionId
  }
  expect(await next('skill-a', on(1))).toBe('a.q2')
  expect(await next('skill-a', on(30, 1))).toBe('a.q0')
  expect(await next('nobody-teaches', on(1))).toBeUndefined()
})
