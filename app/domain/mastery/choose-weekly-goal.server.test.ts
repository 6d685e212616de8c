import { expect, test } from 'vitest'
import { aCommune, joinClass } from '#tests/support/commune'
import { aGiven, NOW, twoLessons } from '#tests/support/given-answer'
import { DAY } from '#tests/support/mastery-event'
import { aPerson } from '#tests/support/person'
import { db } from '~/db/client.server'
import { chooseWeeklyGoal } from './choose-weekly-goal.server'
import { recordAnswer } from './record-answer.server'
import { readWeeklyGoal } from './weekly-goal-queries.server'

const choose = (personId: string, daysAWeek: number) => chooseWeeklyGoal({ personId, daysAWeek, now: NOW })
const goalOf = async (personId: string) => (await readWeeklyGoal(personId, NOW)).goal

test('a grown-up aims at two days, a child and a pupil of unknown age at none, until they choose', async () => {
  const { classId } = await aCommune('goal')
  const [grown, child, pupil] = [
    await aPerson({ birthYear: 1970 }),
    await aPerson({ birthYear: 2013 }),
    await aPerson(),
  ]
  await db.class.update({ where: { id: classId }, data: { grade: 7, schoolYear: '2026-2027' } })
  await joinClass(classId, pupil)
  expect(await Promise.all([grown, child, pupil].map(goalOf))).toEqual([2, 0, 0])
  expect(await choose(child, 3)).toEqual({ ok: true })
  expect(await choose(grown, 0)).toEqual({ ok: true })
  expect(await Promise.all([grown, child, pupil].map(goalOf))).toEqual([0, 3, 0])
})

test('a goal that cannot be chosen changes nothing', async () => {
  const personId = await aPerson()
  for (const days of [-1, 6, 1.5, Number.NaN])
    expect(await choose(personId, days)).toEqual({ refusal: 'unknown-goal' })
  expect(await goalOf(personId)).toBe(2)
})

test('the days of this week on which something was answered are lit, those of last week are not told', async () => {
  // NOW is a Sunday.
  const [{ a }, personId] = [await twoLessons(), await aPerson()]
  const on = (days: number) => new Date(NOW.getTime() + days * DAY)
  for (const days of [-9, -6, -2])
    await recordAnswer({
      personId,
      answers: [aGiven({ revision: a, questionId: `a.q${-days}`, occurredAt: on(days) })],
      now: on(days),
    })
  const { days } = await readWeeklyGoal(personId, NOW)
  expect(days.map(({ isLit }) => isLit)).toEqual([true, false, false, false, true, false, false])
})
