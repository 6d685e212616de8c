import { expect, test } from 'vitest'
import { aGiven, NOW, twoLessons } from '#tests/support/given-answer'
import { DAY } from '#tests/support/mastery-event'
import { aPerson } from '#tests/support/person'
import { readClassStandings, readSkillStandings } from './mastery-queries.server'
import { recordAnswer } from './record-answer.server'

const on = (days: number, minutes = 0) => new Date(NOW.getTime() + days * DAY + minutes * 60_000)

async function answer(personId: string, revision: string, items: string[], day: number, right = true) {
  const answers = items.map((questionId, i) =>
    aGiven({ revision, questionId, answer: right ? 'b' : 'c', occurredAt: on(day, i) }),
  )
  await recordAnswer({ personId, answers, now: on(day, items.length) })
}

const items = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => `a.q${from + i}`)

test('ten right answers on two days master a skill; two months later it has lapsed', async () => {
  const [{ a }, personId] = [await twoLessons(), await aPerson()]
  await answer(personId, a, items(0, 5), 0)
  await answer(personId, a, items(5, 10), 1)
  const [mastered] = await readSkillStandings(personId, on(1, 10))
  expect(mastered).toMatchObject({
    skillId: 'skill-a',
    level: 'mastered',
    answers: 10,
    wins: 10,
    days: 2,
    needs: [],
  })
  expect(mastered?.masteredAt).toEqual(on(1, 4))
  const [lapsed] = await readSkillStandings(personId, on(60))
  expect(lapsed).toMatchObject({ level: 'lapsed', masteredAt: on(1, 4), needs: ['estimate'] })
})

test('what is missing is told', async () => {
  const [{ a }, personId] = [await twoLessons(), await aPerson()]
  await answer(personId, a, items(0, 2), 0)
  expect(await readSkillStandings(personId, on(0, 5))).toMatchObject([
    { level: 'learning', needs: ['more-answers', 'another-day', 'estimate'] },
  ])
})

test('skills asked for by name come in that order, new ones too', async () => {
  const [{ a }, personId] = [await twoLessons(), await aPerson()]
  await answer(personId, a, items(0, 2), 0)
  const standings = await readSkillStandings(personId, on(0, 5), ['skill-b', 'skill-a'])
  expect(standings.map(({ skillId, level }) => [skillId, level])).toEqual([
    ['skill-b', 'new'],
    ['skill-a', 'learning'],
  ])
})

test('a class is told apart: who is well, who is stuck on what, who never came', async () => {
  const { a } = await twoLessons()
  const [well, stuck, absent] = [await aPerson(), await aPerson(), await aPerson()]
  await answer(well, a, items(0, 5), 0)
  await answer(stuck, a, items(0, 4), 0, false)
  const standings = await readClassStandings([absent, stuck, well], ['skill-a', 'skill-b'], on(0, 10))
  expect(
    standings.map(({ personId, lastActiveAt, skills, stuckSkillIds }) => ({
      ...{ personId, lastActiveAt, levels: skills.map((skill) => skill.level), stuckSkillIds },
    })),
  ).toEqual([
    { personId: absent, lastActiveAt: null, levels: ['new', 'new'], stuckSkillIds: [] },
    { personId: stuck, lastActiveAt: on(0, 3), levels: ['learning', 'new'], stuckSkillIds: ['skill-a'] },
    { personId: well, lastActiveAt: on(0, 4), levels: ['fair', 'new'], stuckSkillIds: [] },
  ])
})
