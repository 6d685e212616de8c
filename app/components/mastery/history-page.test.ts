import { expect, test } from 'vitest'
import { DAY, noPractice, rightAnswers, START } from '#tests/support/mastery-event'
import { chanceAt, traceSkill } from '~/domain/mastery/trace-skill'
import { historyPage, ON_A_PAGE } from './history-page'

const trace = traceSkill(rightAnswers(45), 'skill', noPractice)
const points = trace.points.map((point) => ({ ...point, kind: 'answer' as const }))
const now = { at: START + 3 * DAY, probability: chanceAt(trace, START + 3 * DAY) }
const page = (asked: number) => historyPage(trace, points, asked, now)

test('the first page has the newest answers, and each page goes forward in time', () => {
  expect(page(1)).toMatchObject({ page: 1, pageCount: 3 })
  expect(page(1).rows.map(({ number }) => number)).toEqual(
    Array.from({ length: ON_A_PAGE }, (_, i) => i + 26),
  )
  expect(page(3).rows.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5])
})

test('each row of the table is a mark of the plot', () => {
  for (const asked of [1, 2, 3]) {
    const { rows, plot } = page(asked)
    expect(rows.map(({ id, mark }) => [id, mark])).toEqual(plot.marks.map(({ id, kind }) => [id, kind]))
  }
})

test('the newest page ends now, an older one just before the next answer', () => {
  expect(page(1).end).toBe(Math.round(now.probability * 100))
  expect(page(2).end).toBe(page(1).rows[0]?.before)
})

test('a page that is not there is the nearest that is; without answers there is nothing', () => {
  expect(page(99).page).toBe(3)
  expect(page(Number.NaN).page).toBe(1)
  expect(historyPage({ stretches: [], chance: () => 0.6 }, [], 1, now)).toMatchObject({
    page: 1,
    pageCount: 1,
    rows: [],
  })
})

test('of five thousand answers only twenty are drawn and listed', () => {
  const long = traceSkill(rightAnswers(5_000), 'skill', noPractice)
  const all = long.points.map((point) => ({ ...point, kind: 'answer' as const }))
  const shown = historyPage(long, all, 1, { at: START + 10 * DAY, probability: 0.9 })
  expect(shown.pageCount).toBe(250)
  expect([shown.rows.length, shown.plot.marks.length]).toEqual([20, 20])
  expect(shown.plot.path.length).toBeLessThan(2_000)
})
