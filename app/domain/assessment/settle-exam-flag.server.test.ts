import { expect, test } from 'vitest'
import { aCommune, joinClass } from '#tests/support/commune'
import { anExamFlag } from '#tests/support/exam-flag'
import { aPerson } from '#tests/support/person'
import { db } from '~/db/client.server'
import { listClassFlags } from './class-flag-queries.server'
import { settleExamFlag } from './settle-exam-flag.server'

const NOW = new Date('2026-11-30T05:00:00Z')
const REFUSED = { refusal: 'not-your-class' }
const trainerOf = (classId: string) => ({
  personId: 'trainer',
  roles: [{ kind: 'trainer' as const, scopeKind: 'class' as const, scopeId: classId }],
})

async function aFlaggedLearner(prefix: string) {
  const { classId, neighbour } = await aCommune(prefix)
  const personId = await aPerson({ displayName: 'Lò Thị Mai' })
  await aPerson({ id: 'trainer' }).catch(() => null)
  await joinClass(classId, personId)
  return { classId, neighbour, personId, flagId: await anExamFlag(personId) }
}

const listed = async (classId: string, isSettled = false, page = 1) => {
  const list = await listClassFlags({ viewer: trainerOf(classId), classId, isSettled, page })
  return 'ok' in list ? list : null
}

test('the trainer of the class sees what was counted, and settles it; the exam and its pass stay', async () => {
  const { classId, personId, flagId } = await aFlaggedLearner('settle')
  expect(await listed(classId)).toMatchObject({
    open: 1,
    flags: [
      {
        ...{ displayName: 'Lò Thị Mai', kind: 'rapid', detail: { answers: 12, seconds: 40 } },
        ...{ passed: true, settled: null },
      },
    ],
  })
  const settling = { viewer: trainerOf(classId), classId, flagId, now: NOW }
  expect(await settleExamFlag({ ...settling, verdict: 'talked' })).toEqual({ ok: true })
  expect(await listed(classId)).toMatchObject({ open: 0, flags: [] })
  expect((await listed(classId, true))?.flags).toMatchObject([{ settled: { at: NOW, verdict: 'talked' } }])
  expect(await db.examAttempt.findFirst({ where: { personId } })).toMatchObject({
    passed: true,
    rightCount: 15,
  })
  expect(await db.auditEntry.findMany({ where: { subjectId: personId } })).toMatchObject([
    { actorId: 'trainer', action: 'settle-exam-flag', detail: 'talked' },
  ])
})

test('the first verdict stands, and a second press is logged once', async () => {
  const { classId, personId, flagId } = await aFlaggedLearner('twice')
  const settling = { viewer: trainerOf(classId), classId, flagId, now: NOW }
  await settleExamFlag({ ...settling, verdict: 'fine' })
  expect(await settleExamFlag({ ...settling, verdict: 'talked' })).toEqual({ ok: true })
  expect(await db.examFlag.findUnique({ where: { id: flagId } })).toMatchObject({ verdict: 'fine' })
  expect(await db.auditEntry.count({ where: { subjectId: personId } })).toBe(1)
})

test('nobody else sees or settles it: the learner, an officer next door, the trainer of another class', async () => {
  const { classId, neighbour, personId, flagId } = await aFlaggedLearner('closed')
  const other = await aFlaggedLearner('other')
  const strangers = [
    { personId, roles: [] },
    {
      personId: 'officer',
      roles: [{ kind: 'commune-officer' as const, scopeKind: 'place' as const, scopeId: neighbour }],
    },
    trainerOf(other.classId),
  ]
  for (const viewer of strangers) {
    expect(await listClassFlags({ viewer, classId, isSettled: false, page: 1 })).toEqual(REFUSED)
    expect(await settleExamFlag({ viewer, classId, flagId, verdict: 'fine', now: NOW })).toEqual(REFUSED)
  }
  const through = { viewer: trainerOf(other.classId), classId: other.classId, flagId }
  expect(await settleExamFlag({ ...through, verdict: 'fine', now: NOW })).toEqual(REFUSED)
  expect(await db.examFlag.findUnique({ where: { id: flagId } })).toMatchObject({ settledAt: null })
})

test('a long list comes twenty to a page, and who left the class is not in it', async () => {
  const { classId, personId } = await aFlaggedLearner('long')
  for (let at = 0; at < 21; at++) await anExamFlag(personId)
  expect(await listed(classId)).toMatchObject({ open: 22, page: 1, pageCount: 2 })
  expect((await listed(classId, false, 2))?.flags).toHaveLength(2)
  await db.classMember.updateMany({ where: { classId }, data: { leftAt: NOW } })
  expect(await listed(classId)).toMatchObject({ open: 0, flags: [] })
})
