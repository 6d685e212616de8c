import { expect, test } from 'vitest'
import { NOW } from '#tests/support/given-answer'
import { aPublishedPractice, aRun, SOLUTION } from '#tests/support/given-run'
import { aPerson } from '#tests/support/person'
import { readPracticeRuns } from './practice-run-queries.server'
import { recordPracticeRun } from './record-practice-run.server'

const minutes = (count: number) => new Date(NOW.getTime() + count * 60_000)

test('a practice tells how often it was tried, the best that came of it and what came last', async () => {
  const [{ revision }, personId] = [await aPublishedPractice(), await aPerson()]
  const broken = { inputs: SOLUTION.slice(0, 1), claimsOver: false }
  const tries = [broken, { inputs: [{ help: 1 as const }, ...SOLUTION] }, {}, broken]
  const seen = []
  for (const [at, known] of tries.entries()) {
    const run = aRun({ revision, startedAt: minutes(at), ...known })
    await recordPracticeRun({ personId, run, now: minutes(at + 1) })
    seen.push((await readPracticeRuns(personId, ['nha.2-1.tap'])).get('nha.2-1.tap'))
  }
  expect(seen.map((each) => [each?.count, each?.best, each?.last.isOver])).toEqual([
    [1, null, false],
    [2, 'helped', true],
    [3, 'unaided', true],
    [4, 'unaided', false],
  ])
  expect(seen[3]?.last).toEqual({
    ...{ endedAt: new Date(minutes(3).getTime() + 2_000), isOver: false, standing: 'counted' },
  })
})

test('a practice never tried is not there, nor are those of others', async () => {
  const [{ revision }, personId] = [await aPublishedPractice(), await aPerson()]
  await recordPracticeRun({ personId: await aPerson(), run: aRun({ revision }), now: NOW })
  expect(await readPracticeRuns(personId, ['nha.2-1.tap'])).toEqual(new Map())
  expect(await readPracticeRuns(personId, [])).toEqual(new Map())
})
