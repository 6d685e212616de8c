import { expect, test } from 'vitest'
import { aGiven, NOW, twoLessons } from '#tests/support/given-answer'
import { DAY, HOUR } from '#tests/support/mastery-event'
import { aPerson } from '#tests/support/person'
import { publishedModule } from '#tests/support/published-module'
import { aSingle } from '#tests/support/question'
import { db } from '~/db/client.server'
import { seededRandom, shuffled } from '~/lib/seeded-random'
import { rebuildMastery } from './rebuild-mastery.server'
import { type GivenAnswer, recordAnswer } from './record-answer.server'

const ago = (ms: number) => new Date(NOW.getTime() - ms)
const record = (personId: string, ...answers: GivenAnswer[]) => recordAnswer({ personId, answers, now: NOW })

async function masteryOf(personId: string) {
  const ability = await db.learnerAbility.findUnique({ where: { personId } })
  const skills = await db.skillMastery.findMany({ where: { personId }, orderBy: { skillId: 'asc' } })
  return { ability, skills }
}

test('a right answer becomes evidence and moves mastery', async () => {
  const [{ a }, personId] = [await twoLessons(), await aPerson()]
  const given = aGiven({ revision: a, questionId: 'a.q0' })
  expect(await record(personId, given)).toEqual([
    { evidenceId: given.evidenceId, outcome: 'right', isNew: true, answer: 'b' },
  ])
  expect(await db.evidence.findMany({ where: { personId } })).toEqual([
    {
      ...{ id: given.evidenceId, personId, skillId: 'skill-a', itemId: 'a.q0', revision: a, kind: 'answer' },
      ...{ isRight: true, answer: '"b"', hintUsed: false, occurredAt: NOW, receivedAt: NOW, attemptId: null },
    },
  ])
  const { ability, skills } = await masteryOf(personId)
  expect(skills).toMatchObject([{ skillId: 'skill-a', n: 1, wins: 1, level: 'learning' }])
  expect(ability?.tRef).toBe(NOW.getTime())
})

test('the server decides what is right', async () => {
  const [{ a }, personId] = [await twoLessons(), await aPerson()]
  const claimed = { ...aGiven({ revision: a, questionId: 'a.q0', answer: 'a' }), isRight: true }
  expect(await record(personId, claimed)).toMatchObject([{ outcome: 'wrong' }])
})

test('an answer that is not complete is not kept', async () => {
  const [{ a }, personId] = [await twoLessons(), await aPerson()]
  expect(await record(personId, aGiven({ revision: a, questionId: 'a.q0', answer: null }))).toMatchObject([
    { outcome: 'incomplete', isNew: false },
  ])
  expect(await db.evidence.count({ where: { personId } })).toBe(0)
})

test('an answer sent again changes nothing and tells the first outcome', async () => {
  const [{ a }, personId] = [await twoLessons(), await aPerson()]
  const given = aGiven({ revision: a, questionId: 'a.q0' })
  await record(personId, given)
  const before = await masteryOf(personId)
  expect(await record(personId, { ...given, answer: 'c' })).toEqual([
    { evidenceId: given.evidenceId, outcome: 'right', isNew: false, answer: 'b' },
  ])
  expect(await masteryOf(personId)).toEqual(before)
})

test('an id sent twice in one go is kept once', async () => {
  const [{ a }, personId] = [await twoLessons(), await aPerson()]
  const given = aGiven({ revision: a, questionId: 'a.q0' })
  await record(personId, given, { ...given, answer: 'c' })
  expect(await db.evidence.findMany({ where: { personId } })).toMatchObject([{ isRight: true }])
})

test('an id of somebody else is refused without telling anything of theirs', async () => {
  const [{ a }, owner, stranger] = [await twoLessons(), await aPerson(), await aPerson()]
  const given = aGiven({ revision: a, questionId: 'a.q0' })
  await record(owner, given)
  const refused = await record(
    stranger,
    { ...given, answer: 'c' },
    aGiven({ revision: a, questionId: 'a.q1' }),
  )
  expect(refused[0]).toEqual({ evidenceId: given.evidenceId, refusal: 'unusable-id' })
  expect(refused[1]).toMatchObject({ outcome: 'right', isNew: true })
  expect(await db.evidence.count({ where: { personId: stranger } })).toBe(1)
})

test('ids that are no UUID, or that only exams use, are refused like one that is taken', async () => {
  const [{ a }, personId] = [await twoLessons(), await aPerson()]
  for (const evidenceId of ['', '1', "'; --", '01234567-89ab-5cde-8fff-000000000001']) {
    expect(await record(personId, aGiven({ revision: a, questionId: 'a.q0', evidenceId }))).toEqual([
      { evidenceId, refusal: 'unusable-id' },
    ])
  }
})

test('unknown revisions and questions are refused one by one', async () => {
  const [{ a, b }, personId] = [await twoLessons(), await aPerson()]
  const answers = [
    aGiven({ revision: 'f'.repeat(64), questionId: 'a.q0' }),
    aGiven({ revision: b, questionId: 'a.q0' }),
    aGiven({ revision: a, questionId: 'a.q0' }),
  ]
  expect((await record(personId, ...answers)).map((each) => 'refusal' in each && each.refusal)).toEqual([
    'unknown-question',
    'unknown-question',
    false,
  ])
})

test('an exam question cannot be tried out as if it stood in a lesson', async () => {
  const personId = await aPerson()
  const module = await publishedModule({ lessons: { 'lesson-x': [aSingle({ id: 'x.q0', use: 'exam' })] } })
  const given = aGiven({ revision: module.lessons[0]?.revision ?? '', questionId: 'x.q0' })
  expect(await record(personId, given)).toMatchObject([{ refusal: 'unknown-question' }])
})

test('a clock that is wrong on the device is put right', async () => {
  const [{ a }, personId] = [await twoLessons(), await aPerson()]
  await record(personId, aGiven({ revision: a, questionId: 'a.q0', occurredAt: new Date('2031-01-01') }))
  await record(personId, aGiven({ revision: a, questionId: 'a.q1', occurredAt: new Date('1999-01-01') }))
  const rows = await db.evidence.findMany({ where: { personId }, orderBy: { itemId: 'asc' } })
  expect(rows.map((row) => row.occurredAt)).toEqual([NOW, ago(30 * DAY)])
})

test('an answer marks its lesson as begun, and a late one does not move the last place', async () => {
  const [{ a, b }, personId] = [await twoLessons(), await aPerson()]
  await record(personId, aGiven({ revision: a, questionId: 'a.q0', occurredAt: ago(HOUR) }))
  await record(personId, aGiven({ revision: b, questionId: 'b.q0' }))
  await record(personId, aGiven({ revision: a, questionId: 'a.q1', occurredAt: ago(2 * HOUR) }))
  expect(await db.completion.findMany({ where: { personId }, orderBy: { lessonId: 'asc' } })).toMatchObject([
    { lessonId: 'lesson-a', revision: a, startedAt: ago(HOUR), seenAt: ago(HOUR), completedAt: null },
    { lessonId: 'lesson-b', revision: b, startedAt: NOW, seenAt: NOW, completedAt: null },
  ])
})

test('answers that arrive in any order, in any parcels, give the same mastery', async () => {
  const [{ a, b }, random] = [await twoLessons(), seededRandom('arrival')]
  const history = Array.from({ length: 24 }, (_, i) => {
    const letter = random() < 0.5 ? 'a' : 'b'
    return aGiven({
      ...{ revision: letter === 'a' ? a : b, questionId: `${letter}.q${Math.floor(random() * 10)}` },
      ...{
        answer: random() < 0.7 ? 'b' : 'c',
        hintUsed: random() < 0.2,
        occurredAt: ago((24 - i) * 7 * HOUR),
      },
    })
  })
  const states = []
  for (const seed of ['in order', 'one', 'two']) {
    const personId = await aPerson()
    const order = seed === 'in order' ? history : shuffled(history, seededRandom(seed))
    // Every person needs ids of their own; the same person keeps them.
    const own = order.map((each) => ({
      ...each,
      evidenceId: `${personId.slice(0, 8)}${each.evidenceId.slice(8)}`,
    }))
    for (let i = 0; i < own.length; ) {
      const parcel = own.slice(i, i + 1 + Math.floor(random() * 3))
      await record(personId, ...[...parcel].sort((x, y) => x.occurredAt.getTime() - y.occurredAt.getTime()))
      i += parcel.length
    }
    const { ability, skills } = await masteryOf(personId)
    states.push({
      ability: { ...ability, personId: '' },
      skills: skills.map((skill) => ({ ...skill, personId: '', lastEventId: skill.lastEventId.slice(8) })),
    })
  }
  expect(states[1]).toEqual(states[0])
  expect(states[2]).toEqual(states[0])
  expect((await rebuildMastery({ write: false })).differences).toEqual([])
})

test('answers sent at the same moment from two devices are all counted', async () => {
  const [{ a, b }, personId] = [await twoLessons(), await aPerson()]
  const answers = Array.from({ length: 20 }, (_, i) => {
    const [letter, revision] = i % 2 === 0 ? ['a', a] : ['b', b]
    return aGiven({ revision, questionId: `${letter}.q${Math.floor(i / 2)}`, occurredAt: ago(i * 60_000) })
  })
  await Promise.all(answers.map((each) => record(personId, each)))
  const { skills } = await masteryOf(personId)
  expect(skills.map((skill) => skill.n)).toEqual([10, 10])
  expect((await rebuildMastery({ write: false })).differences).toEqual([])
})

test('one answer sent many times at once is kept once', async () => {
  const [{ a }, personId] = [await twoLessons(), await aPerson()]
  const given = aGiven({ revision: a, questionId: 'a.q0' })
  const told = (await Promise.all(Array.from({ length: 8 }, () => record(personId, given)))).flat()
  expect(told.map((each) => 'isNew' in each && each.isNew).sort()).toEqual([...Array(7).fill(false), true])
  expect((await masteryOf(personId)).skills).toMatchObject([{ n: 1 }])
})

test('two people who send the same id at once: one has it, the other is refused', async () => {
  const [{ a }, one, other] = [await twoLessons(), await aPerson(), await aPerson()]
  const given = aGiven({ revision: a, questionId: 'a.q0' })
  const told = (await Promise.all([record(one, given), record(other, given)])).flat()
  expect(told.filter((each) => 'outcome' in each)).toHaveLength(1)
  expect(told.filter((each) => 'refusal' in each)).toEqual([
    { evidenceId: given.evidenceId, refusal: 'unusable-id' },
  ])
})

test('an answer in the middle of others that fail to be stored leaves nothing behind', async () => {
  const { a } = await twoLessons()
  const nobody = crypto.randomUUID()
  await expect(record(nobody, aGiven({ revision: a, questionId: 'a.q0' }))).rejects.toThrow()
  expect(await db.evidence.count({ where: { personId: nobody } })).toBe(0)
})

test('what has faded almost to nothing is still kept right', async () => {
  const [{ a }, personId] = [await twoLessons(), await aPerson()]
  const again = (days: number) => aGiven({ revision: a, questionId: 'a.q0', occurredAt: ago(days * DAY) })
  await record(personId, again(25))
  await record(personId, again(14.4)) // the fast sums are at 2^-1060 of what they were
  await record(personId, again(3))
  expect((await masteryOf(personId)).ability?.aFast).toBeLessThan(1e-300)
  expect((await rebuildMastery({ write: false })).differences).toEqual([])
})
