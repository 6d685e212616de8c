import fc from 'fast-check'
import { expect, test } from 'vitest'
import { MOST_BY_GUESS, MOST_MOVED, passMark, type WeighedItem } from './pass-mark'

type Difficulty = WeighedItem['difficulty']
const items = (skill: string, difficulty: Difficulty, count: number, measured: number | null = null) =>
  Array.from({ length: count }, (): WeighedItem => ({ skill, difficulty, measured }))

const anyItem = (measured: fc.Arbitrary<number | null>) =>
  fc.record({
    skill: fc.constantFrom('a', 'b', 'c'),
    difficulty: fc.constantFrom<Difficulty[]>('easy', 'medium', 'hard'),
    measured,
  })
const anyPaper = (measured: fc.Arbitrary<number | null>) =>
  fc
    .array(anyItem(measured), { minLength: 1, maxLength: 60 })
    .chain((bank) => fc.record({ bank: fc.constant(bank), drawn: fc.subarray(bank, { minLength: 1 }) }))
const anyMeasure = fc.option(fc.double({ min: -3, max: 4, noNaN: true }), { nil: null })
const anyPercent = fc.integer({ min: 50, max: 100 })

test('a paper like its bank needs what the module asks for', () => {
  const bank = [...items('a', 'easy', 4), ...items('a', 'hard', 4)]
  expect(passMark(bank, [...items('a', 'easy', 1), ...items('a', 'hard', 1)], 80)).toBe(80)
})

test('a harder paper needs less, an easier one more, and authors alone move it by five points at most', () => {
  const bank = [...items('a', 'easy', 5), ...items('a', 'medium', 5), ...items('a', 'hard', 5)]
  expect(passMark(bank, items('a', 'hard', 4), 80)).toBe(75)
  expect(passMark(bank, items('a', 'easy', 4), 80)).toBe(85)
})

test('measured difficulty may move it further, never by more than ten points', () => {
  const bank = [...items('a', 'medium', 5, 2), ...items('a', 'medium', 5, -1)]
  expect(passMark(bank, items('a', 'medium', 4, -1), 80)).toBe(70)
  expect(passMark(bank, items('a', 'medium', 4, 2), 80)).toBe(90)
})

test('measured and guessed questions are laid on one scale: a bank that all find easy does not make guesses hard', () => {
  const bank = [...items('a', 'medium', 10, 2.5), ...items('a', 'medium', 10)]
  expect(passMark(bank, items('a', 'medium', 4), 80)).toBe(80)
})

test('the mark stays within ten points of what the module asks for, and all right answers reach it', () => {
  fc.assert(
    fc.property(anyPaper(anyMeasure), anyPercent, ({ bank, drawn }, percent) => {
      const mark = passMark(bank, drawn, percent)
      expect(Number.isInteger(mark)).toBe(true)
      expect(Math.abs(mark - percent)).toBeLessThanOrEqual(MOST_MOVED)
      expect(mark).toBeLessThanOrEqual(100)
    }),
  )
})

test('while nothing is measured it stays within five', () => {
  fc.assert(
    fc.property(anyPaper(fc.constant(null)), anyPercent, ({ bank, drawn }, percent) => {
      expect(Math.abs(passMark(bank, drawn, percent) - percent)).toBeLessThanOrEqual(MOST_BY_GUESS)
    }),
  )
})

test('the whole bank as a paper needs exactly what the module asks for', () => {
  fc.assert(
    fc.property(
      fc.array(anyItem(anyMeasure), { minLength: 1, maxLength: 40 }),
      anyPercent,
      (bank, percent) => {
        const isOneSided = new Set(bank.map(({ measured }) => measured === null)).size === 1
        fc.pre(isOneSided)
        expect(passMark(bank, bank, percent)).toBe(percent)
      },
    ),
  )
})
