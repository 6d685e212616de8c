import { beforeEach, expect, test } from 'vitest'
import { aPerson } from '#tests/support/person'
import { aFact, publishedFacts } from '#tests/support/published-facts'
import { db } from '~/db/client.server'
import { readFactReview } from './fact-review-queries.server'
import { settleReports } from './settle-reports.server'
import { sweepReports } from './sweep-reports.server'

const NOW = new Date('2027-03-15T08:00:00Z')
const daysAgo = (days: number) => new Date(NOW.getTime() - days * 24 * 3_600_000)
const TRAINER = {
  personId: 'trainer',
  roles: [{ kind: 'trainer', scopeKind: 'class', scopeId: 'c' } as const],
}
const MEMBER = { personId: 'member', roles: [] }
const ALL = { viewer: TRAINER, moduleId: null, isDueOnly: false, page: 1, now: NOW }

beforeEach(async () => {
  await db.factReport.deleteMany()
})

async function reported(factId: string, known: { note?: string; createdAt?: Date; settledAt?: Date } = {}) {
  const row = {
    id: crypto.randomUUID(),
    factId,
    lessonId: 'mo',
    revision: 'r',
    note: '',
    createdAt: daysAgo(1),
  }
  const state = known.settledAt ? 'settled' : 'open'
  await db.factReport.create({ data: { ...row, state, ...known } })
  return row.id
}

async function review(known: Partial<typeof ALL> = {}) {
  const read = await readFactReview({ ...ALL, ...known })
  if ('refusal' in read) throw new Error(read.refusal)
  return read
}

const later = { reviewOn: '2027-04' }

test('reported facts come first, then those whose review month is over, then the rest by number', async () => {
  await publishedFacts({
    nha: { mo: [aFact('1.01', later), aFact('2.01'), aFact('2.02', { reviewOn: '2027-03' })] },
    ngo: { di: [aFact('10.01', later), aFact('10.02', later), aFact('3.01')] },
  })
  await reported('10.02')
  await reported('3.01')
  await reported('1.01', { settledAt: daysAgo(1) })
  const { facts, found } = await review()
  expect(facts.map((fact) => [fact.id, fact.reports?.count ?? 0])).toEqual([
    ['3.01', 1],
    ['10.02', 1],
    ['2.01', 0],
    ['1.01', 0],
    ['2.02', 0],
    ['10.01', 0],
  ])
  expect(found).toBe(6)
})

test('a fact comes with what was reported of it: how many, since when, the notes newest first, and nobody', async () => {
  await publishedFacts({ nha: { mo: [aFact('2.01', later)] } })
  const older = await reported('2.01', { createdAt: daysAgo(3), note: 'Cũ hơn.' })
  const newer = await reported('2.01', { createdAt: daysAgo(1), note: 'Mới hơn.' })
  await reported('2.01', { createdAt: daysAgo(2) })
  await reported('2.01', { createdAt: daysAgo(4), note: 'Xem rồi.', settledAt: daysAgo(4) })
  const { facts } = await review()
  expect(facts).toMatchObject([
    { id: '2.01', lessons: [{ number: '1.1' }], sources: [{ title: 'Sổ tay giữ nhà' }] },
  ])
  expect(facts[0]?.reports).toEqual({
    count: 3,
    newestAt: daysAgo(1),
    notes: [
      { id: newer, note: 'Mới hơn.', at: daysAgo(1) },
      { id: older, note: 'Cũ hơn.', at: daysAgo(3) },
    ],
    moreNotes: 0,
  })
})

test('of very many notes the thirty newest are read, and the rest counted', async () => {
  await publishedFacts({ nha: { mo: [aFact('2.01')] } })
  for (let i = 0; i < 32; i++) await reported('2.01', { createdAt: daysAgo(i), note: `Lần ${i}` })
  const { facts } = await review()
  expect(facts[0]?.reports).toMatchObject({ count: 32, moreNotes: 2 })
  expect(facts[0]?.reports?.notes.map(({ note }) => note).at(-1)).toBe('Lần 29')
})

test('one can look at one module, and at what has to be looked at alone', async () => {
  await publishedFacts({
    nha: { mo: [aFact('1.01', later), aFact('2.01')] },
    ngo: { di: [aFact('2.01'), aFact('3.01', later), aFact('3.02', later)] },
  })
  await reported('3.02')
  const idsOf = async (known: Partial<typeof ALL>) => (await review(known)).facts.map((fact) => fact.id)
  expect(await idsOf({ moduleId: 'ngo' as never })).toEqual(['3.02', '2.01', '3.01'])
  expect(await idsOf({ isDueOnly: true })).toEqual(['3.02', '2.01'])
  expect(await idsOf({ moduleId: 'nha' as never, isDueOnly: true })).toEqual(['2.01'])
  expect(await idsOf({ moduleId: 'khong-co' as never })).toEqual([])
})

test('more than twenty facts come in pages', async () => {
  const many = Array.from({ length: 21 }, (_, i) => aFact(`2.${String(i + 1).padStart(2, '0')}`, later))
  await publishedFacts({ nha: { mo: many } })
  expect(await review()).toMatchObject({ page: 1, pageCount: 2, found: 21 })
  const second = await review({ page: 2 })
  expect(second.facts.map((fact) => fact.id)).toEqual(['2.21'])
  expect((await review({ page: Number.NaN })).page).toBe(1)
})

test('members see nothing and settle nothing', async () => {
  await publishedFacts({ nha: { mo: [aFact('2.01')] } })
  await reported('2.01')
  const asked = { viewer: MEMBER, factId: '2.01', seenUntil: NOW, now: NOW }
  expect(await readFactReview({ ...ALL, viewer: MEMBER })).toEqual({ refusal: 'not-allowed' })
  expect(await settleReports(asked)).toEqual({ refusal: 'not-allowed' })
  expect(await db.factReport.count({ where: { state: 'open' } })).toBe(1)
})

test('a trainer settles what was shown of one fact; what came later stays open', async () => {
  const personId = await aPerson({ displayName: 'Đỗ Minh Châu' })
  const viewer = { ...TRAINER, personId }
  await reported('2.01', { createdAt: daysAgo(3) })
  await reported('2.01', { createdAt: daysAgo(2) })
  const meanwhile = await reported('2.01', { createdAt: daysAgo(1) })
  const other = await reported('2.02', { createdAt: daysAgo(4) })
  const asked = { viewer, factId: '2.01', seenUntil: daysAgo(2), now: NOW }
  expect(await settleReports(asked)).toEqual({ ok: true, settled: 2 })
  expect(await settleReports(asked)).toEqual({ ok: true, settled: 0 })
  const open = await db.factReport.findMany({ where: { state: 'open' } })
  expect(open.map(({ id }) => id).sort()).toEqual([meanwhile, other].sort())
  expect(await db.factReport.findMany({ where: { state: 'settled' } })).toMatchObject([
    { settledAt: NOW, settledById: personId },
    { settledAt: NOW, settledById: personId },
  ])

  await db.person.delete({ where: { id: personId } })
  expect(await db.factReport.count({ where: { state: 'settled', settledById: null } })).toBe(2)
})

test('reports go two years after they were made, and a year after they were settled', async () => {
  await reported('old', { createdAt: daysAgo(731) })
  await reported('settled', { createdAt: daysAgo(700), settledAt: daysAgo(366) })
  await reported('open', { createdAt: daysAgo(729) })
  await reported('looked-at', { createdAt: daysAgo(700), settledAt: daysAgo(364) })
  await sweepReports(NOW)
  const rows = await db.factReport.findMany()
  expect(rows.map(({ factId }) => factId).sort()).toEqual(['looked-at', 'open'])
})
