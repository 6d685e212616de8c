import { expect, test } from 'vitest'
import { aGiven, NOW, twoLessons } from '#tests/support/given-answer'
import { aPerson } from '#tests/support/person'
import { db } from '~/db/client.server'
import { rebuildMastery } from './rebuild-mastery.server'
import { recordAnswer } from './record-answer.server'

async function aLearner() {
  const [{ a, b }, personId] = [await twoLessons(), await aPerson()]
  const answers = [aGiven({ revision: a, questionId: 'a.q0' }), aGiven({ revision: b, questionId: 'b.q0' })]
  await recordAnswer({ personId, answers, now: NOW })
  return personId
}

test('what is kept is found wrong, put right, and then right', async () => {
  const personId = await aLearner()
  expect(await rebuildMastery({ write: false })).toEqual({ people: 1, skills: 2, differences: [] })

  const skillA = { personId_skillId: { personId, skillId: 'skill-a' } }
  const before = await db.skillMastery.findMany({ where: { personId }, orderBy: { skillId: 'asc' } })
  await db.skillMastery.update({ where: skillA, data: { a60: 0.9, level: 'mastered', masteredAt: NOW } })
  await db.skillMastery.delete({ where: { personId_skillId: { personId, skillId: 'skill-b' } } })
  await db.learnerAbility.update({ where: { personId }, data: { aFast: 3 } })
  const stranger = await aPerson()
  const [row] = before
  if (row) await db.skillMastery.create({ data: { ...row, personId: stranger } })

  const differences = [
    { personId, skillId: null, fields: ['aFast'] },
    { personId, skillId: 'skill-a', fields: ['a60', 'level', 'masteredAt'] },
    { personId, skillId: 'skill-b', fields: ['missing'] },
    { personId: stranger, skillId: 'skill-a', fields: ['superfluous'] },
  ]
  const found = await rebuildMastery({ write: true })
  expect(new Set(found.differences.map((each) => ({ ...each, fields: [...each.fields].sort() })))).toEqual(
    new Set(differences),
  )
  expect((await rebuildMastery({ write: false })).differences).toEqual([])
  expect(await db.skillMastery.findMany({ orderBy: { skillId: 'asc' } })).toEqual(before)
})

test('a state of another engine is folded anew with the next answer', async () => {
  const { a } = await twoLessons()
  const personId = await aPerson()
  const record = (questionId: string, minute: number) => {
    const now = new Date(NOW.getTime() + minute * 60_000)
    return recordAnswer({ personId, answers: [aGiven({ revision: a, questionId, occurredAt: now })], now })
  }
  await record('a.q0', 0)
  await db.skillMastery.updateMany({ where: { personId }, data: { engineVersion: 0, a60: 7, wins: 5 } })
  await db.learnerAbility.updateMany({ where: { personId }, data: { engineVersion: 0 } })
  await record('a.q1', 1)
  expect(await db.skillMastery.findMany({ where: { personId } })).toMatchObject([
    { wins: 2, engineVersion: 1 },
  ])
  expect((await rebuildMastery({ write: false })).differences).toEqual([])
})
