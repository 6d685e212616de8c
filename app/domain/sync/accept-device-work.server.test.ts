import { expect, test } from 'vitest'
import { NOW, twoLessons } from '#tests/support/given-answer'
import { aPublishedPractice, aRun } from '#tests/support/given-run'
import { aPerson } from '#tests/support/person'
import { db } from '~/db/client.server'
import { uuidV7 } from '~/lib/uuid-v7'
import { acceptDeviceWork } from './accept-device-work.server'

const id = () => uuidV7(NOW.getTime())

test('what a guest did is graded here and taken over once', async () => {
  const [{ a }, personId] = [await twoLessons(), await aPerson()]
  const told = { revision: a, hintUsed: false, occurredAt: '2026-11-20T08:00:00.000Z' }
  const [right, wrong, foreign, empty] = [id(), id(), 'no-uuid', id()]
  const work = {
    answers: [
      { ...told, evidenceId: right, questionId: 'a.q0', answer: 'b' },
      { ...told, evidenceId: wrong, questionId: 'a.q1', answer: 'c' },
      { ...told, evidenceId: foreign, questionId: 'a.q2', answer: 'b' },
      { ...told, evidenceId: empty, questionId: 'a.q3', answer: null },
    ],
    completions: [
      { lessonId: 'lesson-a', revision: a, completedAt: Date.parse('2026-11-21T08:00:00Z') },
      { lessonId: 'lesson-x', revision: a, completedAt: '2026-11-21T08:00:00.000Z' },
    ],
  }
  const refused = {
    answers: [
      { evidenceId: foreign, reason: 'unusable-id' },
      { evidenceId: empty, reason: 'incomplete' },
    ],
    completions: [{ lessonId: 'lesson-x', reason: 'unknown-lesson' }],
  }
  expect(await acceptDeviceWork({ personId, work, now: NOW })).toEqual({
    ok: true,
    answers: { accepted: 2, known: 0, refused: refused.answers },
    completions: { accepted: 1, known: 0, refused: refused.completions },
    runs: { accepted: 0, known: 0, refused: [] },
  })
  expect(await acceptDeviceWork({ personId, work, now: NOW })).toEqual({
    ok: true,
    answers: { accepted: 0, known: 2, refused: refused.answers },
    completions: { accepted: 0, known: 1, refused: refused.completions },
    runs: { accepted: 0, known: 0, refused: [] },
  })
  const evidence = await db.evidence.findMany({ where: { personId }, orderBy: { itemId: 'asc' } })
  expect(evidence.map((row) => row.isRight)).toEqual([true, false])
  expect(await db.completion.findMany({ where: { personId } })).toMatchObject([
    { lessonId: 'lesson-a', completedAt: new Date('2026-11-21T08:00:00Z') },
  ])
})

/** As a device keeps it. */
function told(run: ReturnType<typeof aRun>) {
  return { ...run, slug: 'mo-cua-nha', startedAt: run.startedAt.toISOString() }
}

test('runs that a guest made are played again here and taken over once', async () => {
  const [{ revision }, personId] = [await aPublishedPractice(), await aPerson()]
  const [good, gone] = [aRun({ revision }), aRun({ revision: 'f'.repeat(64) })]
  const work = { runs: [told(good), told(gone), told(aRun({ revision, id: 'no-uuid' }))] }
  const refused = [
    { id: gone.id, reason: 'unknown-practice' },
    { id: 'no-uuid', reason: 'unusable-id' },
  ]
  expect(await acceptDeviceWork({ personId, work, now: NOW })).toMatchObject({
    runs: { accepted: 1, known: 0, refused },
  })
  expect(await acceptDeviceWork({ personId, work, now: NOW })).toMatchObject({
    runs: { accepted: 0, known: 1, refused },
  })
  expect(await db.evidence.count({ where: { personId, kind: 'practice', isRight: true } })).toBe(2)
})

test('a run of another shape refuses the whole', async () => {
  const [{ revision }, personId] = [await aPublishedPractice(), await aPerson()]
  const run = told(aRun({ revision }))
  const one = { input: { press: 'take' }, at: 1_000 }
  const odd: object[] = [
    ...[
      { ...run, isRight: true },
      { ...run, claimsOver: 'yes' },
      { ...run, inputs: 'many' },
    ],
    { ...run, inputs: Array(501).fill(one) },
    ...[{ press: 'a', text: 'b' }, { press: 'x'.repeat(121) }, { type: 'code', text: '1'.repeat(201) }].map(
      (input) => ({ ...run, inputs: [{ ...one, input }] }),
    ),
    ...[{ help: 4 }, { back: false }, {}].map((input) => ({ ...run, inputs: [{ ...one, input }] })),
    ...[-1, 0.5, '1', 8 * 24 * 3_600_000].map((at) => ({ ...run, inputs: [{ ...one, at }] })),
  ]
  const works = [...odd.map((each) => ({ runs: [each] })), { runs: Array(51).fill(run) }]
  for (const work of works) {
    expect(await acceptDeviceWork({ personId, work, now: NOW })).toEqual({ refusal: 'malformed' })
  }
  expect(await db.practiceRun.count({ where: { personId } })).toBe(0)
})

test('where a guest stopped is taken over, and a section that is gone since is no loss', async () => {
  const [{ a }, personId] = [await twoLessons(), await aPerson()]
  const place = { lessonId: 'lesson-a', revision: a, anchor: 'a-section-long-gone' }
  expect(await acceptDeviceWork({ personId, work: { place }, now: NOW })).toMatchObject({ ok: true })
  expect(await db.completion.count({ where: { personId } })).toBe(0)
})

test('a claim of being right is refused, and so is anything else of another shape', async () => {
  const [{ a }, personId] = [await twoLessons(), await aPerson()]
  const answer = {
    ...{ evidenceId: id(), revision: a, questionId: 'a.q0', answer: 'c', hintUsed: false },
    occurredAt: NOW.toISOString(),
  }
  const odd = [
    ...[null, 'all of it', [], { answers: 'many' }, { level: 'mastered' }],
    { answers: [{ ...answer, isRight: true }] },
    { answers: [{ ...answer, occurredAt: 'yesterday' }] },
    { answers: [{ ...answer, answer: { deep: { deeper: 'b' } } }] },
    { answers: [{ ...answer, answer: 'b'.repeat(5_000) }] },
    { answers: Array(501).fill(answer) },
    { completions: Array(101).fill({ lessonId: 'lesson-a', revision: a, completedAt: NOW.toISOString() }) },
  ]
  for (const work of odd) {
    expect(await acceptDeviceWork({ personId, work, now: NOW })).toEqual({ refusal: 'malformed' })
  }
  expect(await db.evidence.count({ where: { personId } })).toBe(0)
})

test('nothing done is nothing taken', async () => {
  expect(await acceptDeviceWork({ personId: await aPerson(), work: {}, now: NOW })).toEqual({
    ok: true,
    answers: { accepted: 0, known: 0, refused: [] },
    completions: { accepted: 0, known: 0, refused: [] },
    runs: { accepted: 0, known: 0, refused: [] },
  })
})
