import { expect, test } from 'vitest'
import { aCommune, joinClass } from '#tests/support/commune'
import { aGiven, NOW, twoLessons } from '#tests/support/given-answer'
import { DAY, HOUR } from '#tests/support/mastery-event'
import { aPerson } from '#tests/support/person'
import { readCatalogue } from '../lessons/catalogue-queries.server'
import { readClassPlan } from './class-plan-queries.server'
import { recordAnswer } from './record-answer.server'

/** A class of seven whose trainer asks; `answer` gives one person's answers to the questions of a lesson. */
async function aClass(prefix: string) {
  const { a, b } = await twoLessons()
  const { classId } = await aCommune(prefix)
  const people: string[] = []
  for (let at = 0; at < 7; at++) {
    const personId = await aPerson({ displayName: `Học viên ${at}` })
    people.push(personId)
    await joinClass(classId, personId)
  }
  const answer = async (personId: string, items: string[], chosen: string, at: Date) => {
    const answers = items.map((questionId) =>
      aGiven({ revision: questionId.startsWith('a') ? a : b, questionId, answer: chosen, occurredAt: at }),
    )
    await recordAnswer({ personId, answers, now: at })
  }
  const viewer = {
    personId: 'trainer',
    roles: [{ kind: 'trainer' as const, scopeKind: 'class' as const, scopeId: classId }],
  }
  const { modules } = await readCatalogue()
  const plan = async (now: Date) => {
    const read = await readClassPlan({ viewer, classId, modules, now })
    if ('refusal' in read) throw new Error(read.refusal)
    return read
  }
  return { classId, people, answer, plan, modules }
}

const yesterday = new Date(NOW.getTime() - DAY)
const FOUR = ['a.q0', 'a.q1', 'a.q2', 'a.q3']

test('groups stay the same all day, whoever learns meanwhile, and are others the next day', async () => {
  const { people, answer, plan } = await aClass('day')
  const [stuck = '', other = '', ...rest] = people
  for (const personId of [stuck, other]) await answer(personId, FOUR, 'c', yesterday)
  for (const personId of rest) await answer(personId, FOUR, 'b', yesterday)
  const morning = await plan(NOW)
  for (const personId of rest.slice(0, 2))
    await answer(personId, ['a.q4', 'a.q5', 'a.q6', 'a.q7', 'a.q8', 'a.q9'], 'c', NOW)
  const evening = await plan(new Date(NOW.getTime() + HOUR))
  expect(evening.groups).toEqual(morning.groups)
  expect(evening.people.map(({ levels }) => levels)).not.toEqual(morning.people.map(({ levels }) => levels))
  const placed = evening.groups.flatMap(({ helperId, memberIds }) => [
    ...memberIds,
    ...(helperId ? [helperId] : []),
  ])
  expect(placed.sort()).toEqual([...people].sort())
  expect((await plan(new Date(NOW.getTime() + DAY))).groups).not.toEqual(morning.groups)
})

test('the first answers of the class are counted, not those of others and not the second try', async () => {
  const { people, answer, plan } = await aClass('counted')
  for (const personId of people.slice(0, 5)) await answer(personId, ['a.q0'], 'c', yesterday)
  await answer(people[5] ?? '', ['a.q0'], 'b', yesterday)
  for (const personId of people.slice(0, 5)) await answer(personId, ['a.q0'], 'b', NOW)
  const stranger = await aPerson()
  await answer(stranger, ['a.q1'], 'c', yesterday)
  expect((await plan(NOW)).questions).toEqual([
    expect.objectContaining({
      ...{ questionId: 'a.q0', lessonId: 'lesson-a', answered: 6, wrong: 5 },
      option: { text: 'Hỏi tên người gọi', count: 5 },
    }),
  ])
})

test('who may not see the class gets no plan', async () => {
  const { classId, modules } = await aClass('refused')
  const viewer = {
    personId: 'x',
    roles: [{ kind: 'trainer' as const, scopeKind: 'class' as const, scopeId: 'other' }],
  }
  expect(await readClassPlan({ viewer, classId, modules, now: NOW })).toEqual({ refusal: 'not-your-class' })
})
