import { expect, test } from 'vitest'
import { aPerson } from '#tests/support/person'
import { aFact, publishedFacts } from '#tests/support/published-facts'
import { db } from '~/db/client.server'
import { uuidV7 } from '~/lib/uuid-v7'
import { reportFact } from './report-fact.server'

const NOW = new Date('2026-11-22T08:00:00Z')
const later = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000)

let addresses = 0

/** A guest's report of fact 2.01 in lesson "mo", from an address of its own. */
async function aReport(known: Partial<Parameters<typeof reportFact>[0]> = {}) {
  const { mo = '' } = await publishedFacts({
    nha: { mo: [aFact('2.01'), aFact('2.02')], dong: [aFact('2.03')] },
  })
  return {
    ...{ reportId: uuidV7(NOW.getTime()), factId: '2.01', lessonId: 'mo', revision: mo },
    ...{ note: '', personId: null, address: `203.0.113.${addresses++}`, now: NOW },
    ...known,
  }
}

const rowsOf = (factId: string) =>
  db.factReport.findMany({ where: { factId }, orderBy: { createdAt: 'asc' } })

test("a guest's report is kept open, without a word and without a name", async () => {
  await db.factReport.deleteMany()
  const report = await aReport()
  expect(await reportFact(report)).toEqual({ ok: true })
  expect(await rowsOf('2.01')).toEqual([
    {
      ...{ id: report.reportId, factId: '2.01', lessonId: 'mo', revision: report.revision, note: '' },
      ...{ personId: null, createdAt: NOW, state: 'open', settledAt: null, settledById: null },
    },
  ])
})

test('a note is kept on one line', async () => {
  const report = await aReport({ note: '  Chị Mận   ở công an xã\r\nnói vậy. ' })
  expect(await reportFact(report)).toEqual({ ok: true })
  const row = await db.factReport.findUniqueOrThrow({ where: { id: report.reportId } })
  expect(row.note).toBe('Chị Mận ở công an xã nói vậy.')
})

test('a note of more than 300 letters, or with a personal number in it, is refused and nothing is kept', async () => {
  await db.factReport.deleteMany()
  expect(await reportFact(await aReport({ note: 'ế'.repeat(301) }))).toEqual({ refusal: 'note-too-long' })
  expect(await reportFact(await aReport({ note: 'Gọi tôi số 0912 345 678' }))).toEqual({
    refusal: 'note-holds-personal-number',
  })
  expect(await db.factReport.count()).toBe(0)
  expect(await reportFact(await aReport({ note: 'ế'.normalize('NFD').repeat(300) }))).toEqual({ ok: true })
})

test('only a fact that the lesson cited in that revision can be reported', async () => {
  await db.factReport.deleteMany()
  const { dong = '' } = await publishedFacts({ nha: { mo: [aFact('2.01')], dong: [aFact('2.03')] } })
  const odd = [
    { factId: '2.03' },
    { factId: '' },
    { lessonId: 'dong' },
    { revision: dong },
    { revision: 'x' },
  ]
  for (const known of odd) expect(await reportFact(await aReport(known))).toEqual({ refusal: 'unknown-fact' })
  expect(await db.factReport.count()).toBe(0)
})

test('the same form sent twice, even at once, is one report', async () => {
  await db.factReport.deleteMany()
  const report = await aReport()
  const answers = await Promise.all([reportFact(report), reportFact(report)])
  expect([...answers, await reportFact(report)]).toEqual([{ ok: true }, { ok: true }, { ok: true }])
  expect(await db.factReport.count()).toBe(1)
})

test("a person's second report of a fact renews the first while it is open, and is a new one afterwards", async () => {
  await db.factReport.deleteMany()
  const personId = await aPerson()
  const first = await aReport({ personId, note: 'Bác trưởng thôn nói.' })
  await reportFact(first)
  expect(await reportFact(await aReport({ personId, now: later(1) }))).toEqual({ ok: true })
  expect(await rowsOf('2.01')).toMatchObject([{ note: 'Bác trưởng thôn nói.', createdAt: NOW }])
  expect(await reportFact(await aReport({ personId, note: 'Đọc trên báo.', now: later(2) }))).toEqual({
    ok: true,
  })
  expect(await rowsOf('2.01')).toMatchObject([
    { id: first.reportId, note: 'Đọc trên báo.', createdAt: later(2) },
  ])

  await db.factReport.update({
    where: { id: first.reportId },
    data: { state: 'settled', settledAt: later(3) },
  })
  expect(await reportFact(await aReport({ personId, note: 'Vẫn sai.', now: later(4) }))).toEqual({ ok: true })
  expect(await rowsOf('2.01')).toMatchObject([
    { state: 'settled', note: 'Đọc trên báo.' },
    { state: 'open', note: 'Vẫn sai.' },
  ])
})

test('other people and other facts are reports of their own', async () => {
  await db.factReport.deleteMany()
  const personId = await aPerson()
  await reportFact(await aReport({ personId }))
  await reportFact(await aReport({ personId, factId: '2.02' }))
  await reportFact(await aReport({ personId: await aPerson() }))
  await reportFact(await aReport())
  await reportFact(await aReport())
  expect(await db.factReport.count()).toBe(5)
})

test('ten reports from one address are taken, the eleventh is asked to come back in six minutes', async () => {
  await db.factReport.deleteMany()
  const address = '198.51.100.7'
  const reports = []
  for (let i = 0; i < 11; i++) reports.push(await aReport({ address }))
  const answers = []
  for (const report of reports) answers.push(await reportFact(report))
  expect(answers.slice(0, 10)).toEqual(Array(10).fill({ ok: true }))
  expect(answers[10]).toEqual({ refusal: 'too-many-reports', retryAt: later(6) })
  expect(await db.factReport.count()).toBe(10)

  const again = reports[0] && (await reportFact(reports[0])) // was taken before: no report more
  expect(again).toEqual({ ok: true })
  expect(await reportFact(await aReport({ address: '198.51.100.8' }))).toEqual({ ok: true })
  expect(await reportFact(await aReport({ address, now: later(6) }))).toEqual({ ok: true })
  expect(await reportFact(await aReport({ address, now: later(7) }))).toMatchObject({
    refusal: 'too-many-reports',
  })
})

test('a refused note does not count against the address', async () => {
  const address = '198.51.100.9'
  for (let i = 0; i < 12; i++) await reportFact(await aReport({ address, note: '001304567890' }))
  expect(await reportFact(await aReport({ address }))).toEqual({ ok: true })
})

test('once a person is gone their report stays, without them', async () => {
  const personId = await aPerson()
  const report = await aReport({ personId })
  await reportFact(report)
  await db.person.delete({ where: { id: personId } })
  expect(await db.factReport.findUnique({ where: { id: report.reportId } })).toMatchObject({ personId: null })
})
