import { expect, test } from 'vitest'
import { aCommune, joinClass } from '#tests/support/commune'
import { aGiven, NOW, twoLessons } from '#tests/support/given-answer'
import { aPassedExam } from '#tests/support/passed-exam'
import { aPerson } from '#tests/support/person'
import { db } from '~/db/client.server'
import { createSession } from '~/domain/accounts/create-session.server'
import { completeLesson } from './complete-lesson.server'
import { mergeMembers } from './merge-members.server'
import { readMerge } from './merge-queries.server'
import { rebuildMastery } from './rebuild-mastery.server'
import { recordAnswer } from './record-answer.server'

const day = (days: number) => new Date(NOW.getTime() + days * 86_400_000)

async function twoOfAClass(prefix: string) {
  const { classId } = await aCommune(prefix)
  const ofClass = { identifierKind: 'class', secretKind: 'pictures' }
  const keepId = await aPerson({ ...ofClass, displayName: 'Trần Quang Minh', secretHash: null })
  const dropId = await aPerson({ ...ofClass, displayName: 'minh' })
  for (const id of [keepId, dropId]) await joinClass(classId, id)
  const viewer = {
    personId: 'teacher',
    roles: [{ kind: 'class-teacher' as const, scopeKind: 'class' as const, scopeId: classId }],
  }
  return { classId, keepId, dropId, viewer, asked: { viewer, classId, keepId, dropId, now: NOW } }
}

test('what two accounts did is one account’s, its mastery folded anew as if it had been one all along', async () => {
  const { a, b } = await twoLessons()
  const { asked, keepId, dropId } = await twoOfAClass('fold')
  const answers = [0, 1, 2].flatMap((at) => [
    aGiven({ revision: a, questionId: 'a.q0', occurredAt: day(-9 + at) }),
    aGiven({ revision: b, questionId: 'b.q0', occurredAt: day(-5 + at), answer: at === 0 ? 'a' : 'b' }),
  ])
  for (const [at, given] of answers.entries())
    await recordAnswer({ personId: at % 2 === 0 ? keepId : dropId, answers: [given], now: NOW })
  const alone = await aPerson()
  const inOrder = answers.sort((x, y) => x.occurredAt.getTime() - y.occurredAt.getTime())
  await recordAnswer({
    personId: alone,
    answers: inOrder.map((each) => ({ ...each, evidenceId: crypto.randomUUID() })),
    now: NOW,
  })

  expect(await mergeMembers(asked)).toEqual({ ok: true })
  expect(await db.person.findUnique({ where: { id: dropId } })).toBeNull()
  expect(await db.evidence.count({ where: { personId: keepId } })).toBe(6)
  const statesOf = async (personId: string) =>
    (await db.skillMastery.findMany({ where: { personId }, orderBy: { skillId: 'asc' } })).map(
      ({ personId: _, lastEventId: __, ...state }) => state,
    )
  expect(await statesOf(keepId)).toEqual(await statesOf(alone))
  expect((await rebuildMastery({ write: false })).differences).toEqual([])
  expect(await db.personMerge.findUnique({ where: { fromId: dropId } })).toMatchObject({
    ...{ toId: keepId, at: NOW, actorId: 'teacher' },
    former: expect.stringContaining('"displayName":"minh"'),
  })
  expect(await db.auditEntry.findMany({ where: { subjectId: keepId } })).toMatchObject([
    { action: 'merge-person' },
  ])
})

test('the one PIN there is stays the learner’s, and they stay signed in', async () => {
  await twoLessons()
  const { asked, keepId, dropId } = await twoOfAClass('pin')
  await db.person.update({ where: { id: dropId }, data: { secretHash: 'the pictures' } })
  await createSession({ personId: dropId, device: '', now: NOW })
  await mergeMembers(asked)
  expect(await db.person.findUniqueOrThrow({ where: { id: keepId } })).toMatchObject({
    secretHash: 'the pictures',
    displayName: 'Trần Quang Minh',
  })
  expect(await db.session.count({ where: { personId: keepId } })).toBe(1)
})

test('of two PINs the kept one’s stays, and nobody takes over its account', async () => {
  await twoLessons()
  const { asked, keepId, dropId } = await twoOfAClass('two-pins')
  await db.person.update({ where: { id: keepId }, data: { secretHash: 'kept' } })
  await createSession({ personId: dropId, device: '', now: NOW })
  await mergeMembers(asked)
  expect(await db.person.findUniqueOrThrow({ where: { id: keepId } })).toMatchObject({ secretHash: 'kept' })
  expect(await db.session.count({ where: { personId: keepId } })).toBe(0)
})

test('a lesson finished by both was finished when it was first, exams of one day are counted on', async () => {
  const { a } = await twoLessons()
  const { asked, keepId, dropId } = await twoOfAClass('both')
  await completeLesson({ personId: keepId, lessonId: 'lesson-a', revision: a, now: NOW, at: day(-2) })
  await completeLesson({ personId: dropId, lessonId: 'lesson-a', revision: a, now: NOW, at: day(-6) })
  for (const personId of [keepId, dropId]) await aPassedExam({ personId })
  await aPassedExam({
    personId: keepId,
    id: 'open-keep',
    openKey: `${keepId}:m`,
    moduleId: 'm',
    submittedAt: null,
    ordinal: 2,
  })
  await aPassedExam({
    personId: dropId,
    id: 'open-drop',
    openKey: `${dropId}:m`,
    moduleId: 'm',
    submittedAt: null,
    ordinal: 3,
  })
  await mergeMembers(asked)
  expect(await db.completion.findMany({ where: { personId: keepId } })).toMatchObject([
    { startedAt: day(-6), completedAt: day(-6), seenAt: day(-2) },
  ])
  const attempts = await db.examAttempt.findMany({
    where: { personId: keepId },
    orderBy: [{ moduleId: 'asc' }, { ordinal: 'asc' }],
  })
  expect(attempts.map(({ moduleId, ordinal }) => [moduleId, ordinal])).toEqual([
    ['m', 2],
    ['vneid', 1],
    ['vneid', 2],
  ])
})

test('certificates and other classes come along; a second certificate of one module stays, without an owner', async () => {
  await twoLessons()
  const { asked, keepId, dropId, classId } = await twoOfAClass('papers')
  const another = await aCommune('another')
  await joinClass(another.classId, dropId)
  const certificate = (code: string, personId: string, moduleId: string) =>
    db.certificate.create({
      data: {
        ...{ code, personId, moduleId, personName: 'x', moduleTitle: 'x', issuer: 'x', issuedAt: NOW },
        ...{ attemptId: 'x', engineVersion: 1, keyId: 'x', signature: 'x' },
      },
    })
  await certificate('K1', keepId, 'one')
  await certificate('D1', dropId, 'one')
  await certificate('D2', dropId, 'two')
  await mergeMembers(asked)
  const owners = await db.certificate.findMany({ orderBy: { code: 'asc' } })
  expect(owners.map(({ code, personId }) => [code, personId])).toEqual([
    ['D1', null],
    ['D2', keepId],
    ['K1', keepId],
  ])
  const classes = await db.classMember.findMany({ where: { personId: keepId } })
  expect(new Set(classes.map((row) => row.classId))).toEqual(new Set([classId, another.classId]))
})

test('strangers’ students, one and the same person, and accounts of their own are not merged away', async () => {
  await twoLessons()
  const { asked, keepId, dropId, classId, viewer } = await twoOfAClass('refused')
  const refused = { refusal: 'not-your-class' }
  expect(await mergeMembers({ ...asked, viewer: { personId: 'x', roles: [] } })).toEqual(refused)
  expect(await mergeMembers({ ...asked, dropId: keepId })).toEqual(refused)
  expect(await mergeMembers({ ...asked, dropId: await aPerson() })).toEqual(refused)
  await db.person.update({ where: { id: dropId }, data: { identifierKind: 'phone', secretKind: 'password' } })
  expect(await mergeMembers(asked)).toEqual({ refusal: 'account-of-their-own' })
  expect(await mergeMembers({ ...asked, keepId: dropId, dropId: keepId })).toEqual({ ok: true })
  expect(await readMerge({ viewer, classId, personIds: [dropId, keepId], now: NOW })).toBeNull()
})

test('before merging, both are shown with what they did', async () => {
  const { a } = await twoLessons()
  const { classId, keepId, dropId, viewer } = await twoOfAClass('review')
  await recordAnswer({ personId: dropId, answers: [aGiven({ revision: a, questionId: 'a.q0' })], now: NOW })
  const sides = await readMerge({ viewer, classId, personIds: [keepId, dropId], now: NOW })
  expect(sides).toMatchObject([
    { displayName: 'Trần Quang Minh', hasJoined: false, answers: 0, lessons: 0, lastActiveAt: null },
    { displayName: 'minh', hasJoined: true, answers: 1, lessons: 0, lastActiveAt: NOW },
  ])
})

test('days of review come along, and a day that both have stays as it was; so does the goal', async () => {
  const { asked, keepId, dropId } = await twoOfAClass('days')
  const drawn = (personId: string, on: string) => ({
    ...{ personId, day: on, helping: 1, items: `["${personId}"]`, createdAt: NOW },
  })
  await db.reviewDay.createMany({
    data: [drawn(keepId, '2026-11-20'), drawn(dropId, '2026-11-20'), drawn(dropId, '2026-11-21')],
  })
  await db.weeklyGoal.create({ data: { personId: dropId, daysAWeek: 4, chosenAt: NOW } })
  expect(await mergeMembers(asked)).toEqual({ ok: true })
  expect(await db.reviewDay.findMany({ where: { personId: keepId }, orderBy: { day: 'asc' } })).toMatchObject(
    [
      { day: '2026-11-20', items: `["${keepId}"]` },
      { day: '2026-11-21', items: `["${dropId}"]` },
    ],
  )
  expect(await db.weeklyGoal.findMany({ where: { personId: keepId } })).toMatchObject([{ daysAWeek: 4 }])
})
