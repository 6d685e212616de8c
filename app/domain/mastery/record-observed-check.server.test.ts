import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aCommune, joinClass, joinTeam } from '#tests/support/commune'
import { aGiven, NOW, twoLessons } from '#tests/support/given-answer'
import { aPublishedPractice } from '#tests/support/given-run'
import { DAY, HOUR } from '#tests/support/mastery-event'
import { aCheck } from '#tests/support/observed-check'
import { aPerson } from '#tests/support/person'
import { db } from '~/db/client.server'
import { readLastObserved } from './observed-check-queries.server'
import { OBSERVED_RESULTS } from './observed-result'
import { rebuildMastery } from './rebuild-mastery.server'
import { recordAnswer } from './record-answer.server'
import { recordObservedCheck } from './record-observed-check.server'

const trainerOf = (classId: string) => ({
  personId: 'trainer',
  roles: [{ kind: 'trainer', scopeKind: 'class', scopeId: classId } as const],
})

async function aLearner(prefix: string) {
  const ids = await aCommune(prefix)
  const personId = await aPerson()
  await joinClass(ids.classId, personId)
  return { ...ids, personId, viewer: trainerOf(ids.classId) }
}

test('done alone counts like an unaided practice run, and stands in the books with who saw it', async () => {
  await aPublishedPractice()
  const { personId, viewer } = await aLearner('alone')
  const check = aCheck()
  expect(await recordObservedCheck({ viewer, personId, check, now: NOW })).toEqual({ ok: true, isNew: true })
  expect(await db.observedCheck.findMany({ where: { personId } })).toMatchObject([
    { id: check.id, skillId: 'skill-a', result: 'alone', observerId: 'trainer', occurredAt: NOW },
  ])
  expect(await db.evidence.findMany({ where: { personId } })).toMatchObject([
    { id: check.id, kind: 'observed', itemId: 'observed/skill-a', isRight: true, hintUsed: false },
  ])
  const [mastery] = await db.skillMastery.findMany({ where: { personId } })
  expect(mastery).toMatchObject({ n: 1, wins: 1, counted: 1, practiceWins: 1 })
  expect(mastery?.s).toBeCloseTo(0.5 * (0.88 / 0.4), 12)
  expect(await db.auditEntry.findMany({ where: { subjectId: personId } })).toMatchObject([
    { actorId: 'trainer', action: 'record-observed-check', at: NOW },
  ])
  expect((await rebuildMastery({ write: false })).differences).toEqual([])
})

test('with help proves nothing, not yet is a failure', async () => {
  await twoLessons()
  const { personId, viewer } = await aLearner('other')
  const record = (known: object) => recordObservedCheck({ viewer, personId, check: aCheck(known), now: NOW })
  await record({ result: 'helped' })
  await record({ result: 'not-yet', skillId: 'skill-b' })
  expect(await db.skillMastery.findMany({ where: { personId }, orderBy: { skillId: 'asc' } })).toMatchObject([
    { skillId: 'skill-a', n: 0, counted: 0, practiceWins: 0, level: 'learning' },
    { skillId: 'skill-b', n: 1, wins: 0, counted: 1, prevWrong: true, practiceWins: 0 },
  ])
  expect((await rebuildMastery({ write: false })).differences).toEqual([])
})

test('not yet today and alone tomorrow is the practice success that mastering asks for', async () => {
  await aPublishedPractice()
  const { personId, viewer } = await aLearner('later')
  const record = (known: object, now: Date) =>
    recordObservedCheck({ viewer, personId, check: aCheck(known), now })
  await record({ result: 'not-yet' }, NOW)
  const tomorrow = new Date(NOW.getTime() + DAY)
  await record({ occurredAt: tomorrow }, tomorrow)
  expect(await db.skillMastery.findMany({ where: { personId } })).toMatchObject([
    { practiceWins: 1, counted: 1 },
  ])
  expect(await readLastObserved(personId)).toEqual(new Map([['skill-a', { result: 'alone', at: tomorrow }]]))
})

test('sent again it is one check, and the first result stands', async () => {
  await twoLessons()
  const { personId, viewer } = await aLearner('again')
  const check = aCheck({ result: 'not-yet' })
  await recordObservedCheck({ viewer, personId, check, now: NOW })
  const again = { ...check, result: 'alone' as const }
  const results = await Promise.all(
    [1, 2, 3].map(() => recordObservedCheck({ viewer, personId, check: again, now: NOW })),
  )
  expect(results).toEqual([1, 2, 3].map(() => ({ ok: true, isNew: false })))
  expect(await db.evidence.findMany({ where: { personId } })).toMatchObject([{ isRight: false }])
  expect(await db.observedCheck.findMany({ where: { personId } })).toMatchObject([{ result: 'not-yet' }])
  expect(await db.auditEntry.count({ where: { subjectId: personId } })).toBe(1)
})

test('an id that an answer, another person or another observer has is refused and tells nothing', async () => {
  const { a } = await twoLessons()
  const { personId, viewer, classId } = await aLearner('taken')
  const given = aGiven({ revision: a, questionId: 'a.q0' })
  await recordAnswer({ personId, answers: [given], now: NOW })
  const check = aCheck()
  await recordObservedCheck({ viewer, personId, check, now: NOW })
  const other = await aPerson()
  await joinClass(classId, other)
  const refused = { refusal: 'unusable-id' }
  const asked = (known: Partial<Parameters<typeof recordObservedCheck>[0]>) =>
    recordObservedCheck({ viewer, personId, check, now: NOW, ...known })
  expect(await asked({ check: aCheck({ id: given.evidenceId }) })).toEqual(refused)
  expect(await asked({ personId: other })).toEqual(refused)
  expect(await asked({ viewer: { ...viewer, personId: 'another' } })).toEqual(refused)
  expect(await asked({ check: aCheck({ id: 'x' }) })).toEqual(refused)
  expect(await asked({ check: aCheck({ skillId: 'skill-z' }) })).toEqual({ refusal: 'unknown-skill' })
  expect(await db.observedCheck.count({ where: { personId: { in: [personId, other] } } })).toBe(1)
})

test('nobody observes themselves or somebody of another class, team or place', async () => {
  await twoLessons()
  const { personId, classId, teamId, commune, neighbour } = await aLearner('who')
  await joinTeam(teamId, personId)
  const role = (kind: string, scopeKind: string, scopeId: string) => ({
    personId: 'other',
    roles: [{ kind, scopeKind, scopeId } as never],
  })
  const asked = (viewer: ReturnType<typeof role>) =>
    recordObservedCheck({ viewer, personId, check: aCheck(), now: NOW })
  const refused = { refusal: 'not-your-learner' }
  for (const viewer of [
    { ...trainerOf(classId), personId } as never,
    role('trainer', 'class', 'another'),
    role('trainer', 'place', neighbour),
    role('team-head', 'team', 'another'),
    role('team-head', 'class', classId),
    role('commune-officer', 'place', commune),
    role('class-teacher', 'class', classId),
  ])
    expect(await asked(viewer)).toEqual(refused)
  for (const viewer of [role('trainer', 'place', commune), role('team-head', 'team', teamId)])
    expect(await asked(viewer)).toMatchObject({ ok: true })
  const elsewhere = { personId, check: aCheck(), now: NOW, within: { classId: 'another' } }
  expect(await recordObservedCheck({ viewer: trainerOf(classId), ...elsewhere })).toEqual(refused)
  await db.teamMember.updateMany({ where: { personId }, data: { leftAt: NOW } })
  expect(await asked(role('team-head', 'team', teamId))).toEqual(refused)
  const nobody = recordObservedCheck({
    ...{ viewer: trainerOf(classId), personId: 'nobody', check: aCheck(), now: NOW },
  })
  expect(await nobody).toEqual(refused)
})

test('observed checks and answers may arrive in any order', async () => {
  const { a } = await twoLessons()
  const { viewer, classId } = await aLearner('order')
  const anAct = fc.record({
    hour: fc.nat(500),
    kind: fc.constantFrom('answer' as const, ...OBSERVED_RESULTS),
    skillId: fc.constantFrom('skill-a', 'skill-b'),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(anAct, { minLength: 1, maxLength: 6 }), async (acts) => {
      const personId = await aPerson()
      await joinClass(classId, personId)
      for (const [i, { hour, kind, skillId }] of acts.entries()) {
        const occurredAt = new Date(NOW.getTime() - hour * HOUR)
        if (kind === 'answer') {
          const given = aGiven({ revision: a, questionId: `a.q${i}`, occurredAt })
          await recordAnswer({ personId, answers: [given], now: NOW })
        } else {
          const check = aCheck({ result: kind, skillId, occurredAt })
          await recordObservedCheck({ viewer, personId, check, now: NOW })
        }
      }
      expect((await rebuildMastery({ write: false })).differences).toEqual([])
      await db.person.delete({ where: { id: personId } })
    }),
    { numRuns: 10 },
  )
})
