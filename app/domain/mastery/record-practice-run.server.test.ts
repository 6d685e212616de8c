import { expect, test } from 'vitest'
import { aGiven, NOW } from '#tests/support/given-answer'
import { aPublishedPractice, aRun, SOLUTION } from '#tests/support/given-run'
import { DAY, HOUR } from '#tests/support/mastery-event'
import { aPerson } from '#tests/support/person'
import { db } from '~/db/client.server'
import { rebuildMastery } from './rebuild-mastery.server'
import { recordAnswer } from './record-answer.server'
import { type GivenRun, recordPracticeRun } from './record-practice-run.server'

const record = (personId: string, run: GivenRun, now = NOW) => recordPracticeRun({ personId, run, now })

async function evidenceOf(personId: string) {
  const rows = await db.evidence.findMany({ where: { personId }, orderBy: { id: 'asc' } })
  return rows.map(({ skillId, isRight, hintUsed }) => [skillId, isRight, hintUsed])
}

test('a run without a fault is a success in every skill that it shows', async () => {
  const [{ lesson, revision }, personId] = [await aPublishedPractice(), await aPerson()]
  const run = aRun({ revision })
  expect(await record(personId, run)).toEqual({
    ...{ ok: true, isNew: true, standing: 'counted', isOver: true, took: 6_000 },
    steps: [
      { id: 'take', grade: 'unaided', marks: { help: 0, slips: 0, mistakes: [] } },
      { id: 'open', grade: 'unaided', marks: { help: 0, slips: 0, mistakes: [] } },
    ],
    skills: [
      { skill: 'skill-a', grade: 'unaided' },
      { skill: 'skill-b', grade: 'unaided' },
    ],
  })
  const endedAt = new Date(run.startedAt.getTime() + 6_000)
  const [first, second] = await db.evidence.findMany({ where: { personId }, orderBy: { id: 'asc' } })
  expect(first).toMatchObject({
    ...{ skillId: 'skill-a', itemId: 'nha.2-1.tap/skill-a', kind: 'practice', revision, isRight: true },
    ...{ hintUsed: false, occurredAt: endedAt, receivedAt: NOW, attemptId: null },
    answer: JSON.stringify({ runId: run.id, grade: 'unaided' }),
  })
  expect(second).toMatchObject({ skillId: 'skill-b', itemId: 'nha.2-1.tap/skill-b' })
  expect(await db.practiceRun.findMany({ where: { personId } })).toMatchObject([
    {
      ...{ id: run.id, scenarioId: 'nha.2-1.tap', revision, lessonId: 'nha.2-1', standing: 'counted' },
      ...{ startedAt: run.startedAt, endedAt, took: 6_000, isOver: true },
    },
  ])
  expect(await db.skillMastery.findMany({ where: { personId } })).toMatchObject([
    { n: 1, wins: 1, practiceWins: 1 },
    { n: 1, wins: 1, practiceWins: 1 },
  ])
  expect(await db.completion.findMany({ where: { personId } })).toMatchObject([
    { lessonId: 'nha.2-1', revision: lesson, completedAt: null, seenAt: endedAt },
  ])
})

test('help makes a success that proves nothing, a mistake a failure, each for the skill of its step', async () => {
  const [{ revision }, personId] = [await aPublishedPractice(), await aPerson()]
  const inputs = [
    ...[{ help: 2 as const }, { press: 'take' }, { type: 'code', text: '99' }, { press: 'open' }],
    ...[{ back: true as const }, { type: 'code', text: '1234' }, { press: 'open' }],
  ]
  expect(await record(personId, aRun({ revision, inputs }))).toMatchObject({ standing: 'counted' })
  expect(await evidenceOf(personId)).toEqual([
    ['skill-a', true, true],
    ['skill-b', false, false],
  ])
  expect(await db.skillMastery.findMany({ where: { personId }, orderBy: { skillId: 'asc' } })).toMatchObject([
    { skillId: 'skill-a', n: 0, practiceWins: 0 },
    { skillId: 'skill-b', n: 1, wins: 0, practiceWins: 0 },
  ])
})

test('a run broken off after a mistake counts against that skill alone, one broken off without proves nothing', async () => {
  const [{ revision }, careless, shy] = [await aPublishedPractice(), await aPerson(), await aPerson()]
  const wrong = [{ press: 'take' }, { press: 'back' }, { press: 'push' }]
  const broken = aRun({
    revision,
    inputs: [...SOLUTION.slice(0, 2), { type: 'code', text: '9' }, { press: 'open' }],
  })
  expect(await record(careless, { ...broken, claimsOver: false })).toMatchObject({
    ...{ standing: 'counted', isOver: false },
    skills: [{ grade: 'unaided' }, { grade: 'mistaken' }],
  })
  expect(await evidenceOf(careless)).toEqual([['skill-b', false, false]])
  const left = await record(shy, aRun({ revision, inputs: wrong.slice(0, 1), claimsOver: false }))
  expect(left).toMatchObject({ ok: true, standing: 'counted', isOver: false })
  expect(await evidenceOf(shy)).toEqual([])
})

test.each([
  ['a claim to have come to the end', { inputs: SOLUTION.slice(0, 2), claimsOver: true }, 'no-match'],
  ['a denial of having come to the end', { claimsOver: false }, 'no-match'],
  ['something pressed that is not there', { inputs: [{ press: 'certify' }, ...SOLUTION] }, 'no-match'],
  ['nothing done at all', { inputs: [] }, 'no-match'],
] as const)('%s proves nothing and is kept as practice', async (_title, known, standing) => {
  const [{ revision }, personId] = [await aPublishedPractice(), await aPerson()]
  expect(await record(personId, aRun({ revision, ...known }))).toMatchObject({
    ok: true,
    isNew: true,
    standing,
  })
  expect(await db.practiceRun.count({ where: { personId, standing } })).toBe(1)
  expect(await evidenceOf(personId)).toEqual([])
})

test.each([
  ['too fast for fingers', [100, 200, 300], 'too-fast'],
  ['longer than a day allows', [1_000, 2_000, 7 * HOUR], 'too-long'],
  ['back in time', [3_000, 2_000, 4_000], 'no-match'],
  ['before its own beginning', [-1, 2_000, 4_000], 'no-match'],
  ['at no time', [Number.NaN, 2_000, 4_000], 'no-match'],
])('a run %s proves nothing', async (_title, moments, standing) => {
  const [{ revision }, personId] = [await aPublishedPractice(), await aPerson()]
  const inputs = SOLUTION.map((input, i) => ({ input, at: moments[i] ?? 0 }))
  expect(await record(personId, { ...aRun({ revision }), inputs })).toMatchObject({ ok: true, standing })
  expect(await evidenceOf(personId)).toEqual([])
})

test('more inputs than anybody makes are too long', async () => {
  const [{ revision }, personId] = [await aPublishedPractice(), await aPerson()]
  const idle = Array.from({ length: 499 }, () => ({ help: 1 as const }))
  const run = aRun({ revision, inputs: [...idle, ...SOLUTION] })
  expect(await record(personId, run)).toMatchObject({ standing: 'too-long' })
})

test('a run of an older revision is kept as practice; one of no revision is refused', async () => {
  const { revision } = await aPublishedPractice()
  const personId = await aPerson()
  await aPublishedPractice({ task: 'Mở cửa.' })
  expect(await record(personId, aRun({ revision }))).toMatchObject({
    ...{ ok: true, standing: 'other-revision', isOver: true },
  })
  expect(await evidenceOf(personId)).toEqual([])
  const unknown = { refusal: 'unknown-practice' }
  expect(await record(personId, aRun({ revision: 'f'.repeat(64) }))).toEqual(unknown)
  expect(await record(personId, aRun({ revision: 'nha.2-1.tap' }))).toEqual(unknown)
})

test('a run sent again changes nothing and tells what became of the first', async () => {
  const [{ revision }, personId] = [await aPublishedPractice(), await aPerson()]
  const run = aRun({ revision, inputs: [{ press: 'push' }], claimsOver: false })
  const first = await record(personId, run)
  const before = await db.skillMastery.findMany({ where: { personId } })
  const better = aRun({ revision, id: run.id })
  const again = await Promise.all([record(personId, run), record(personId, better)])
  expect(again).toEqual([
    { ...first, isNew: false },
    { ...first, isNew: false },
  ])
  expect(await evidenceOf(personId)).toEqual([['skill-a', false, false]])
  expect(await db.skillMastery.findMany({ where: { personId } })).toEqual(before)
})

test('of two sendings at once one is new', async () => {
  const [{ revision }, personId] = [await aPublishedPractice(), await aPerson()]
  const run = aRun({ revision })
  const both = await Promise.all([record(personId, run), record(personId, run)])
  expect(both.map((each) => 'ok' in each && each.isNew).sort()).toEqual([false, true])
  expect(await db.evidence.count({ where: { personId } })).toBe(2)
})

test("somebody else's id, and one that is none or could have been made here, are refused alike", async () => {
  const [{ revision }, first, other] = [await aPublishedPractice(), await aPerson(), await aPerson()]
  const run = aRun({ revision })
  await record(first, run)
  const evidence = await db.evidence.findMany({ where: { personId: first } })
  for (const id of [run.id, 'mine', '', ...evidence.map((each) => each.id)]) {
    expect(await record(other, { ...run, id })).toEqual({ refusal: 'unusable-id' })
  }
  expect(await db.practiceRun.count({ where: { personId: other } })).toBe(0)
  const taken = aGiven({ revision: 'any', questionId: 'a.q0', evidenceId: evidence[0]?.id ?? '' })
  expect(await recordAnswer({ personId: other, answers: [taken], now: NOW })).toMatchObject([
    { refusal: 'unusable-id' },
  ])
})

test('a device with a wrong clock tells no time that cannot be', async () => {
  const [{ revision }, personId] = [await aPublishedPractice(), await aPerson()]
  const ofAll = ['2099-01-01T00:00:00Z', '1970-01-01T00:00:00Z', 'no day'].map((at) => new Date(at))
  for (const startedAt of ofAll) await record(personId, aRun({ revision, startedAt }))
  const runs = await db.practiceRun.findMany({ where: { personId }, orderBy: { endedAt: 'asc' } })
  expect(runs.map((run) => run.endedAt)).toEqual([new Date(NOW.getTime() - 30 * DAY), NOW, NOW])
  expect(runs.map((run) => run.endedAt.getTime() - run.startedAt.getTime())).toEqual([6_000, 6_000, 6_000])
})

test('what runs and answers come to, told late or in order, is what rebuilding gives', async () => {
  const [{ lesson, revision }, personId] = [await aPublishedPractice(), await aPerson()]
  const at = (hours: number) => new Date(NOW.getTime() - hours * HOUR)
  const answer = (questionId: string, occurredAt: Date) =>
    recordAnswer({ personId, answers: [aGiven({ revision: lesson, questionId, occurredAt })], now: NOW })
  await answer('a.q0', at(50))
  await record(
    personId,
    aRun({ revision, startedAt: at(49), inputs: [{ press: 'push' }], claimsOver: false }),
  )
  await answer('a.q1', at(20))
  await record(personId, aRun({ revision, startedAt: at(30) }))
  await record(personId, aRun({ revision, startedAt: at(10), inputs: [{ help: 1 }, ...SOLUTION] }))
  const report = await rebuildMastery({ write: false })
  expect(report.differences.filter((each) => each.personId === personId)).toEqual([])
  expect(await db.skillMastery.findMany({ where: { personId }, orderBy: { skillId: 'asc' } })).toMatchObject([
    { skillId: 'skill-a', practiceWins: 1 },
    { skillId: 'skill-b', practiceWins: 2 },
  ])
})
