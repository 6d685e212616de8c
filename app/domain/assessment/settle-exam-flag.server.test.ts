import { expect, test } from 'vitest'
import { aCommune, joinClass, joinTeam } from '#tests/support/commune'
import { anExamFlag } from '#tests/support/exam-flag'
import { aPerson } from '#tests/support/person'
import { db } from '~/db/client.server'
import { listGroupFlags } from './group-flag-queries.server'
import { settleExamFlag } from './settle-exam-flag.server'

const NOW = new Date('2026-11-30T05:00:00Z')
const REFUSED = { refusal: 'not-your-group' }
const ofClass = (id: string) => ({ kind: 'class' as const, id })
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
  const list = await listGroupFlags({ viewer: trainerOf(classId), group: ofClass(classId), isSettled, page })
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
  const settling = { viewer: trainerOf(classId), group: ofClass(classId), flagId, now: NOW }
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
  const settling = { viewer: trainerOf(classId), group: ofClass(classId), flagId, now: NOW }
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
  const group = ofClass(classId)
  for (const viewer of strangers) {
    expect(await listGroupFlags({ viewer, group, isSettled: false, page: 1 })).toEqual(REFUSED)
    expect(await settleExamFlag({ viewer, group, flagId, verdict: 'fine', now: NOW })).toEqual(REFUSED)
  }
  const through = { viewer: trainerOf(other.classId), group: ofClass(other.classId), flagId }
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

test('a team’s head and its commune see and settle its members’ exams, nobody their own, and no member', async () => {
  const { teamId, commune } = await aCommune('team')
  const [member, head] = [await aPerson({ displayName: 'Giàng A Páo' }), await aPerson()]
  await joinTeam(teamId, member)
  await joinTeam(teamId, head)
  const [flagId, own] = [await anExamFlag(member), await anExamFlag(head)]
  const group = { kind: 'team' as const, id: teamId }
  const leading = {
    personId: head,
    roles: [{ kind: 'team-head' as const, scopeKind: 'team' as const, scopeId: teamId }],
  }
  const officer = {
    personId: await aPerson(),
    roles: [{ kind: 'commune-officer' as const, scopeKind: 'place' as const, scopeId: commune }],
  }
  const seen = async (viewer: typeof officer | typeof leading) => {
    const list = await listGroupFlags({ viewer, group, isSettled: false, page: 1 })
    return 'ok' in list ? list.flags.map((flag) => flag.personId).sort() : list.refusal
  }
  expect(await seen(leading)).toEqual([member])
  expect(await seen(officer)).toEqual([member, head].sort())
  const asMember = { viewer: { personId: member, roles: [] }, group }
  expect(await listGroupFlags({ ...asMember, isSettled: false, page: 1 })).toEqual(REFUSED)
  const settling = { group, verdict: 'fine' as const, now: NOW }
  expect(await settleExamFlag({ ...asMember, ...settling, flagId: own })).toEqual(REFUSED)
  expect(await settleExamFlag({ viewer: leading, ...settling, flagId: own })).toEqual(REFUSED)
  expect(await settleExamFlag({ viewer: leading, ...settling, flagId })).toEqual({ ok: true })
  expect(await settleExamFlag({ viewer: officer, ...settling, flagId: own })).toEqual({ ok: true })
  expect(await seen(officer)).toEqual([])
})
