import { expect, test } from 'vitest'
import { aScenario } from '#tests/support/a-scenario'
import { aCommune, joinClass } from '#tests/support/commune'
import { aPerson } from '#tests/support/person'
import { publishedModule } from '#tests/support/published-module'
import { aSingle } from '#tests/support/question'
import { db } from '~/db/client.server'
import { removeAssignment } from '../groups/remove-assignment.server'
import { assignWork } from './assign-work.server'
import { readAssignment, readClassAssignments, readOwnAssignments } from './assignment-queries.server'
import { completeLesson } from './complete-lesson.server'
import { startLesson } from './start-lesson.server'

const NOW = new Date('2026-11-29T05:00:00Z')

async function aTaughtClass(prefix: string) {
  const module = await publishedModule({
    lessons: { a: [aSingle({ id: 'a.q', skill: 's' })], b: [aSingle({ id: 'b.q', skill: 't' })] },
    practices: { b: aScenario() },
  })
  const { classId } = await aCommune(prefix)
  const viewer = {
    personId: 'teacher',
    roles: [{ kind: 'trainer' as const, scopeKind: 'class' as const, scopeId: classId }],
  }
  const members = [
    await aPerson({ displayName: 'Lê An' }),
    await aPerson({ displayName: 'Vũ Bình' }),
  ] as const
  for (const id of members) await joinClass(classId, id)
  const assign = (kind: string, targetId: string, dueOn = '2026-12-06') =>
    assignWork({ viewer, classId, kind, targetId, dueOn, now: NOW })
  const revisionOf = (id: string) => module.lessons.find((lesson) => lesson.id === id)?.revision ?? ''
  return { module, classId, viewer, members, assign, revisionOf, shown: { viewer, classId } }
}

test('a class is asked to do a module, a lesson and a practice; who has not begun, begun and finished is counted', async () => {
  const { assign, members, shown, revisionOf, classId, viewer } = await aTaughtClass('count')
  const [an, binh] = members
  await assign('module', 'vneid', '2026-12-08')
  await assign('lesson', 'a', '2026-12-01')
  const practice = await assign('practice', 'nha.2-1.tap', '2026-12-07')
  await completeLesson({ personId: an, lessonId: 'a', revision: revisionOf('a'), now: NOW })
  await startLesson({ personId: binh, lessonId: 'a', revision: revisionOf('a'), now: NOW })
  const run = {
    scenarioId: 'nha.2-1.tap',
    revision: 'r',
    lessonId: 'b',
    startedAt: NOW,
    endedAt: NOW,
    took: 1,
    standing: 'counted',
    steps: '[]',
  }
  await db.practiceRun.create({ data: { id: 'run-1', personId: an, ...run, isOver: true } })
  await db.practiceRun.create({ data: { id: 'run-2', personId: binh, ...run, isOver: false } })

  const found = await readClassAssignments(shown)
  if ('refusal' in found) throw new Error(found.refusal)
  expect(found.assignments.map(({ work, dueOn, counts }) => [work.kind, work.number, dueOn, counts])).toEqual(
    [
      ['lesson', '1.1', '2026-12-01', { 'not-begun': 0, begun: 1, done: 1 }],
      ['practice', '1.2', '2026-12-07', { 'not-begun': 0, begun: 1, done: 1 }],
      ['module', '1', '2026-12-08', { 'not-begun': 0, begun: 2, done: 0 }],
    ],
  )
  const assignmentId = 'ok' in practice ? practice.assignmentId : ''
  expect(await readAssignment({ viewer, classId, assignmentId, page: 1 })).toMatchObject({
    work: { title: 'Mở cửa nhà', to: '/luyen/mo-cua-nha' },
    people: [
      { displayName: 'Vũ Bình', state: 'begun' },
      { displayName: 'Lê An', state: 'done' },
    ],
  })
  await completeLesson({ personId: an, lessonId: 'b', revision: revisionOf('b'), now: NOW })
  expect(await readClassAssignments(shown)).toMatchObject({
    assignments: [{}, {}, { counts: { begun: 1, done: 1 } }],
  })
})

test('a learner sees what is open, the nearest day first, then what they have done; late is said', async () => {
  const { assign, members, revisionOf } = await aTaughtClass('own')
  const [an] = members
  await assign('module', 'vneid', '2026-12-08')
  await assign('lesson', 'a', '2026-11-29')
  await assign('lesson', 'b', '2026-12-01')
  await completeLesson({ personId: an, lessonId: 'b', revision: revisionOf('b'), now: NOW })
  const on = async (now: string, personId: string = an) =>
    (await readOwnAssignments({ personId, now: new Date(now) })).map(({ work, state, isLate }) => [
      work.targetId,
      state,
      isLate,
    ])
  expect(await on('2026-11-29T05:00:00Z')).toEqual([
    ['a', 'not-begun', false],
    ['vneid', 'begun', false],
    ['b', 'done', false],
  ])
  // The day after, in Vietnam; and more than a week after what was done.
  expect(await on('2026-11-29T17:30:00Z')).toMatchObject([['a', 'not-begun', true], {}, {}])
  expect(await on('2026-12-10T05:00:00Z')).toEqual([
    ['a', 'not-begun', true],
    ['vneid', 'begun', true],
  ])
  expect(await on('2026-11-29T05:00:00Z', await aPerson())).toEqual([])
})

test('asked for again, it gets the new day; taken back, nobody sees it; of a class put away or left nothing is asked', async () => {
  const { assign, shown, members, classId, viewer } = await aTaughtClass('again')
  const [an, binh] = members
  const first = await assign('lesson', 'a', '2026-12-01')
  expect(await assign('lesson', 'a', '2026-12-03')).toEqual(first)
  expect(await readClassAssignments(shown)).toMatchObject({ assignments: [{ dueOn: '2026-12-03' }] })
  await db.classMember.updateMany({ where: { personId: binh }, data: { leftAt: NOW } })
  expect(await readOwnAssignments({ personId: binh, now: NOW })).toEqual([])
  expect(await readOwnAssignments({ personId: an, now: NOW })).toHaveLength(1)
  await db.class.update({ where: { id: classId }, data: { archivedAt: NOW } })
  expect(await readOwnAssignments({ personId: an, now: NOW })).toEqual([])
  await db.class.update({ where: { id: classId }, data: { archivedAt: null } })
  const assignmentId = 'ok' in first ? first.assignmentId : ''
  expect(await removeAssignment({ viewer, classId, assignmentId, now: NOW })).toEqual({ ok: true })
  expect(await removeAssignment({ viewer, classId, assignmentId, now: NOW })).toEqual({
    refusal: 'not-your-class',
  })
  expect(await readOwnAssignments({ personId: an, now: NOW })).toEqual([])
  expect(await readAssignment({ viewer, classId, assignmentId, page: 1 })).toEqual({
    refusal: 'not-your-class',
  })
})

test('what is not there, a day that is none, over or far away, and somebody else’s class are refused', async () => {
  const { assign, classId, shown } = await aTaughtClass('refused')
  expect(await assign('lesson', 'nowhere')).toEqual({ field: 'work', refusal: 'work-not-there' })
  expect(await assign('exam', 'vneid')).toEqual({ field: 'work', refusal: 'work-not-there' })
  for (const day of ['', 'mai', '2026-02-31', '29/11/2026'])
    expect(await assign('lesson', 'a', day)).toEqual({ field: 'dueOn', refusal: 'day-missing' })
  expect(await assign('lesson', 'a', '2026-11-28')).toEqual({ field: 'dueOn', refusal: 'day-past' })
  expect(await assign('lesson', 'a', '2029-01-01')).toEqual({ field: 'dueOn', refusal: 'day-too-far' })
  const stranger = { personId: 'x', roles: [] }
  const refused = { refusal: 'not-your-class' }
  expect(
    await assignWork({
      viewer: stranger,
      classId,
      kind: 'lesson',
      targetId: 'a',
      dueOn: '2026-12-06',
      now: NOW,
    }),
  ).toEqual(refused)
  expect(await readClassAssignments({ ...shown, viewer: stranger })).toEqual(refused)
  expect(await readAssignment({ ...shown, viewer: stranger, assignmentId: 'x', page: 1 })).toEqual(refused)
  expect(await db.assignment.count({ where: { classId } })).toBe(0)
})
