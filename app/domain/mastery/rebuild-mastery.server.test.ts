import { expect, test } from 'vitest'
import { aGiven, NOW, twoLessons } from '#tests/support/given-answer'
import { aPerson } from '#tests/support/person'
import { db } from '~/db/client.server'
import { digestWith, emptyDigest } from './level-digest'
import { readLevelMap } from './level-map-queries.server'
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

test('digests that tell something else than what is kept are put right; those never kept are made where they are needed', async () => {
  const personId = await aLearner()
  const { digest: right } = await db.learnerAbility.findUniqueOrThrow({ where: { personId } })
  const other = digestWith(emptyDigest, [])
  for (const data of [{ digest: new Uint8Array(other) }, { ranks: 'AAAA' }]) {
    await db.learnerAbility.update({ where: { personId }, data })
    expect((await rebuildMastery({ write: true })).differences).toEqual([
      { personId, skillId: null, fields: ['digest'] },
    ])
  }
  expect((await db.learnerAbility.findUniqueOrThrow({ where: { personId } })).digest).toEqual(right)

  await db.learnerAbility.update({ where: { personId }, data: { digest: null, ranks: null } })
  expect((await rebuildMastery({ write: false })).differences).toEqual([])
  const skillIds = ['skill-a', 'skill-b', 'skill-c']
  const levels = async () => (await readLevelMap([personId], skillIds, NOW)).map((row) => row.levels)
  expect(await levels()).toEqual(['lln'])
  const [{ a }, now] = [await twoLessons(), new Date(NOW.getTime() + 60_000)]
  await recordAnswer({
    personId,
    answers: [aGiven({ revision: a, questionId: 'a.q1', occurredAt: now })],
    now,
  })
  expect((await db.learnerAbility.findUniqueOrThrow({ where: { personId } })).digest).not.toBeNull()
  expect((await rebuildMastery({ write: false })).differences).toEqual([])
  expect(await levels()).toEqual(['lln'])
})
