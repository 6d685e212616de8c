import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aMultiple, aNumber, aSingle } from '#tests/support/question'
import {
  type AnswerGroup,
  hideSmall,
  itemFigures,
  itemRestCorrelation,
  revisionsToOffer,
} from './item-figures'

type Person = { choice: string; y: number; isTop?: boolean }

/** As the database counts: by choice and by right or wrong. */
function grouped(people: readonly Person[], key = 'b'): AnswerGroup[] {
  const groups = new Map<string, AnswerGroup>()
  for (const { choice, y, isTop = false } of people) {
    const none = { count: 0, withRest: 0, sumY: 0, sumYY: 0, inTopThird: 0 }
    const group = groups.get(choice) ?? {
      itemId: 'q',
      isRight: choice === key,
      answer: JSON.stringify(choice),
      ...none,
    }
    group.count++
    group.withRest++
    group.sumY += y
    group.sumYY += y * y
    group.inTopThird += isTop ? 1 : 0
    groups.set(choice, group)
  }
  return [...groups.values()]
}

const times = <T>(count: number, one: T): T[] => Array.from({ length: count }, () => one)

test('discrimination of a small table computed by hand', () => {
  // 20 right with rest 0.8, 10 right with 0.4, 5 wrong with 0.8, 15 wrong with 0.4: N = 50, Σx = 30, Σy = 30, Σy² = 20, Σxy = 20.
  // r = (50·20 − 30·30) / √((50·30 − 900)(50·20 − 900)) = 100 / √(600·100) = 0.40825
  const people = [
    ...times(20, { choice: 'b', y: 0.8 }),
    ...times(10, { choice: 'b', y: 0.4 }),
    ...times(5, { choice: 'a', y: 0.8 }),
    ...times(15, { choice: 'a', y: 0.4 }),
  ]
  expect(itemRestCorrelation(grouped(people))).toBeCloseTo(0.40825, 5)
})

test('discrimination is that of Pearson over single people, and lies between -1 and 1', () => {
  const person = fc.record({
    choice: fc.constantFrom('a', 'b', 'c'),
    y: fc.integer({ min: 0, max: 10 }).map((n) => n / 10),
  })
  fc.assert(
    fc.property(fc.array(person, { minLength: 30, maxLength: 80 }), (people) => {
      const r = itemRestCorrelation(grouped(people))
      const direct = pearson(people.map(({ choice, y }) => [choice === 'b' ? 1 : 0, y]))
      if (r === null) expect(direct).toBeNull()
      else {
        expect(r).toBeCloseTo(direct ?? Number.NaN, 6)
        expect(Math.abs(r)).toBeLessThanOrEqual(1)
      }
    }),
  )
})

function pearson(points: [number, number][]): number | null {
  const mean = (at: 0 | 1) => points.reduce((all, point) => all + point[at], 0) / points.length
  const [mx, my] = [mean(0), mean(1)]
  const product = (a: 0 | 1, b: 0 | 1) =>
    points.reduce((all, point) => all + (point[a] - (a ? my : mx)) * (point[b] - (b ? my : mx)), 0)
  const spread = product(0, 0) * product(1, 1)
  return spread < 1e-12 ? null : product(0, 1) / Math.sqrt(spread)
}

test('below five people nothing is told but that there are too few', () => {
  const few = itemFigures(aSingle(), grouped(times(4, { choice: 'b', y: 0.5 })))
  expect(few).toEqual({
    ...{ count: null, right: null, discrimination: null, options: [] },
    flags: [{ flag: 'few-answers' }],
  })
  expect(itemFigures(aSingle(), []).flags).toEqual([])
})

test('a share that concerns less than five people on one side is not told in numbers', () => {
  const people = [...times(8, { choice: 'b', y: 0.5 }), ...times(2, { choice: 'a', y: 0.5 })]
  const figures = itemFigures(aSingle(), grouped(people))
  expect(figures.count).toBe(10)
  expect(figures.right).toEqual({ bound: 'most' })
  expect(figures.options.map(({ shown }) => shown)).toEqual([
    { bound: 'few' },
    { bound: 'most' },
    { bound: 'few' },
  ])
})

test('one hidden option cannot be found by subtracting', () => {
  expect(hideSmall([20, 10, 2], 32, true)).toEqual([{ share: 0.63 }, { bound: 'hidden' }, { bound: 'few' }])
  expect(hideSmall([20, 10, 2], 32, false)).toEqual([{ share: 0.63 }, { share: 0.31 }, { bound: 'few' }])
})

test('whatever people chose, no share of less than five people is told', () => {
  const parts = fc.array(fc.nat({ max: 40 }), { minLength: 2, maxLength: 5 })
  fc.assert(
    fc.property(parts, (counts) => {
      const whole = counts.reduce((all, count) => all + count, 0)
      const shown = hideSmall(counts, whole, true)
      for (const [at, each] of shown.entries()) {
        const count = counts[at] ?? 0
        if ('share' in each) expect(Math.min(count, whole - count)).toBeGreaterThanOrEqual(5)
      }
    }),
  )
})

test('a distractor that almost nobody takes is flagged from thirty answers on', () => {
  const people = [...times(25, { choice: 'b', y: 0.6 }), ...times(9, { choice: 'a', y: 0.3 })]
  expect(itemFigures(aSingle(), grouped(people)).flags).toEqual([{ flag: 'idle-option', optionId: 'c' }])
  expect(itemFigures(aSingle(), grouped(people.slice(0, 29))).flags).toEqual([{ flag: 'few-answers' }])
})

test('a key that the best learners miss is flagged with what they chose instead', () => {
  const people = [
    ...times(9, { choice: 'a', y: 0.9, isTop: true }),
    ...times(2, { choice: 'b', y: 0.9, isTop: true }),
    ...times(15, { choice: 'b', y: 0.3 }),
    ...times(7, { choice: 'c', y: 0.2 }),
  ]
  const { flags, discrimination } = itemFigures(aSingle(), grouped(people))
  expect(flags).toEqual([{ flag: 'key-doubted', optionId: 'a' }])
  expect(discrimination).toBeLessThan(0)
})

test('what nearly everybody knows is too easy, what hardly anybody knows too hard', () => {
  const item = aNumber({ mistakes: [] })
  const group = (isRight: boolean, count: number): AnswerGroup => ({
    ...{ itemId: 'q', isRight, answer: '', count, withRest: 0, sumY: 0, sumYY: 0, inTopThird: 0 },
  })
  expect(itemFigures(item, [group(true, 97), group(false, 3)]).flags).toEqual([{ flag: 'too-easy' }])
  expect(itemFigures(item, [group(true, 10), group(false, 90)]).flags).toEqual([{ flag: 'too-hard' }])
})

test('of several right options each is counted for itself', () => {
  const groups = [
    { answer: '["a","c"]', isRight: true, count: 20 },
    { answer: '["a"]', isRight: false, count: 10 },
    { answer: '["b"]', isRight: false, count: 10 },
  ].map((each) => ({ itemId: 'q', withRest: 0, sumY: 0, sumYY: 0, inTopThird: 0, ...each }))
  const { options } = itemFigures(aMultiple(), groups)
  expect(options.map(({ id, shown }) => [id, shown])).toEqual([
    ['a', { share: 0.75 }],
    ['b', { share: 0.25 }],
    ['c', { share: 0.5 }],
    ['d', { bound: 'few' }],
  ])
})

test('a revision is offered alone only where nobody can be found by subtracting', () => {
  const of = (...people: number[]) => revisionsToOffer(people.map((count) => ({ people: count }))).length
  expect(of(20)).toBe(0)
  expect(of(20, 8)).toBe(2)
  expect(of(20, 8, 3)).toBe(0)
  expect(of(20, 8, 3, 2)).toBe(2)
})
