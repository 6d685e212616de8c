import { expect, test } from 'vitest'
import { aFact, publishedFacts } from '#tests/support/published-facts'
import { db } from '~/db/client.server'
import { forgetCatalogue } from './catalogue-queries.server'
import { listFacts } from './fact-queries.server'

test('before anything is published there are no facts', async () => {
  forgetCatalogue()
  expect(await listFacts()).toEqual([])
})

test('each fact comes once, by number, with its sources and every lesson that cites it', async () => {
  await publishedFacts({
    nha: { mo: [aFact('10.01'), aFact('2.01')], dong: [aFact('2.01'), aFact('2.10')] },
    ngo: { di: [aFact('2.01'), aFact('2.02')] },
  })
  const facts = await listFacts()
  expect(facts.map(({ id }) => id)).toEqual(['2.01', '2.02', '2.10', '10.01'])
  expect(facts[0]).toMatchObject({
    says: 'Điều 2.01.',
    sources: [{ title: 'Sổ tay giữ nhà', publisher: 'Thôn Đồng Chùa' }],
    lessons: [
      { moduleId: 'nha', slug: 'mo', number: '1.1', title: 'Bài mo' },
      { moduleId: 'nha', slug: 'dong', number: '1.2', title: 'Bài dong' },
      { moduleId: 'ngo', slug: 'di', number: '2.1', title: 'Bài di' },
    ],
  })
})

test('of two wordings the one checked last counts', async () => {
  const newer = aFact('2.01', { says: 'Mới.', checkedOn: '2026-12-01' })
  await publishedFacts({ nha: { mo: [aFact('2.01')], dong: [newer], khoa: [aFact('2.01')] } })
  const [fact] = await listFacts()
  expect(fact).toMatchObject({ says: 'Mới.', checkedOn: '2026-12-01' })
  expect(fact?.lessons.map(({ number }) => number)).toEqual(['1.1', '1.2', '1.3'])
})

test('a new publication brings its own facts, and of one publication they are gathered once', async () => {
  await publishedFacts({ nha: { mo: [aFact('3.01')] } })
  expect(await listFacts()).toHaveLength(1)
  await publishedFacts({ nha: { mo: [aFact('3.01'), aFact('3.02')] } })
  const facts = await listFacts()
  expect(facts).toHaveLength(2)
  await db.lessonRevision.deleteMany()
  expect(await listFacts()).toBe(facts)
})
