import { expect, test } from 'vitest'
import { aGiven, NOW, twoLessons } from '#tests/support/given-answer'
import { aParameterFile } from '#tests/support/parameter-file'
import { aPerson } from '#tests/support/person'
import { db } from '~/db/client.server'
import { rebuildMastery } from './rebuild-mastery.server'
import { recordAnswer } from './record-answer.server'
import { nextParameterVersion, readParametersInForce, shipParameters } from './ship-parameters.server'
import { forgetParameters } from './store/read-parameters.server'

async function aLearner(revision: string, questions = ['a.q0', 'a.q1']) {
  const personId = await aPerson()
  const answers = questions.map((questionId) => aGiven({ revision, questionId }))
  await recordAnswer({ personId, answers, now: NOW })
  return personId
}

const versionsOf = async (...ids: string[]) =>
  (await db.skillMastery.findMany({ where: { personId: { in: ids } } })).map((row) => row.engineVersion)

test('shipped parameters count from the next answer on, and for everybody once all is worked out anew', async () => {
  const { a, b } = await twoLessons()
  const [one, other] = [await aLearner(a), await aLearner(a)]
  const before = await db.skillMastery.findFirstOrThrow({ where: { personId: one } })
  expect(await shipParameters(aParameterFile({ c: { 'skill-a': [2, 1.5] } }), NOW)).toEqual({
    ok: true,
    version: 2,
  })
  expect((await readParametersInForce()).version).toBe(2)

  const later = new Date(NOW.getTime() + 60_000)
  await recordAnswer({
    personId: one,
    answers: [aGiven({ revision: b, questionId: 'b.q0', occurredAt: later })],
    now: later,
  })
  const own = await db.skillMastery.findMany({ where: { personId: one }, orderBy: { skillId: 'asc' } })
  expect(own.map((row) => row.engineVersion)).toEqual([2, 2])
  expect(own[0]?.a60).toBeLessThan(before.a60) // what was easier surprises less
  expect(await db.skillMastery.findMany({ where: { personId: other } })).toMatchObject([{ engineVersion: 1 }])

  await rebuildMastery({ write: true })
  expect(await versionsOf(one, other)).toEqual([2, 2, 2])
  expect((await rebuildMastery({ write: false })).differences).toEqual([])
})

test('a process that has not seen the newest parameters works with those that the state was worked out with', async () => {
  const { a } = await twoLessons()
  const personId = await aLearner(a)
  const version = await nextParameterVersion()
  await shipParameters(aParameterFile({ version }), NOW)
  await rebuildMastery({ write: true })
  // As another process would have it that looked just before they were shipped.
  const content = await db.masteryParameters.findUniqueOrThrow({ where: { version } })
  await db.masteryParameters.delete({ where: { version } })
  expect((await readParametersInForce()).version).toBe(version - 1)
  await db.masteryParameters.create({ data: content })

  const later = new Date(NOW.getTime() + 60_000)
  await recordAnswer({
    personId,
    answers: [aGiven({ revision: a, questionId: 'a.q2', occurredAt: later })],
    now: later,
  })
  expect(await versionsOf(personId)).toEqual([version])
  forgetParameters()
  expect((await rebuildMastery({ write: false })).differences).toEqual([])
})

test('what calibrates or predicts worse on learners held out is refused', async () => {
  const count = await db.masteryParameters.count()
  const [good, worse] = [
    { auc: 0.75, logLoss: 0.5, ece: 0.01 },
    { auc: 0.76, logLoss: 0.49, ece: 0.02 },
  ]
  expect(await shipParameters(aParameterFile({ before: good, after: worse }), NOW)).toEqual({
    refusal: 'worse',
  })
  const wrong = { auc: 0.75, logLoss: 0.51, ece: 0.005 }
  expect(await shipParameters(aParameterFile({ before: good, after: wrong }), NOW)).toEqual({
    refusal: 'worse',
  })
  expect(await db.masteryParameters.count()).toBe(count)
})

test('a file that is none, lowers the estimate for right answers, or is out of turn is refused', async () => {
  expect(await shipParameters({ version: 2 }, NOW)).toEqual({ refusal: 'not-a-file' })
  const lowering = aParameterFile({})
  expect(await shipParameters({ ...lowering, w: { ...lowering.w, skill60: -0.1 } }, NOW)).toEqual({
    refusal: 'not-a-file',
  })
  expect(await shipParameters(aParameterFile({ version: (await nextParameterVersion()) + 1 }), NOW)).toEqual({
    refusal: 'not-next',
  })
})
