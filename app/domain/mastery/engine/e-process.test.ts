import { expect, test } from 'vitest'
import { seededRandom } from '~/lib/seeded-random'
import type { Shape } from '../mastery-event'
import { isCertified, newWager, oddsFor, wagerOn } from './e-process'

/** Whether somebody with this chance of success is ever certified within so many fresh questions; how many it took. */
function sit(
  chance: number,
  questions: number,
  random: () => number,
  shape: Shape = 'choice',
): number | null {
  const odds = oddsFor(shape, false)
  let wager = newWager
  for (let asked = 1; asked <= questions; asked++) {
    wager = wagerOn(wager, random() < chance, odds)
    if (isCertified(wager)) return asked
  }
  return null
}

function shareCertified(chance: number, people: number, shape: Shape): number {
  const random = seededRandom(`${shape} ${chance}`)
  const certified = Array.from({ length: people }, () => sit(chance, 300, random, shape))
  return certified.filter((asked) => asked !== null).length / people
}

test('half of the purse is staked on the first answer', () => {
  expect(wagerOn(newWager, true, { p0: 0.6, p1: 0.9 })).toEqual({
    ...{ s: 0.5 * 1.5, rem: 0.5, counted: 1, prevWrong: false },
  })
})

test('a tenth of what is left is staked after a wrong answer, and nothing after a right one', () => {
  const missed = wagerOn(newWager, false, { p0: 0.6, p1: 0.9 })
  expect(missed.s).toBeCloseTo(0.125, 12)
  const again = wagerOn(missed, true, { p0: 0.6, p1: 0.9 })
  expect(again.s).toBeCloseTo((0.125 + 0.05) * 1.5, 12)
  expect(again.rem).toBeCloseTo(0.45, 12)
  expect(wagerOn(again, true, { p0: 0.6, p1: 0.9 }).rem).toBeCloseTo(0.45, 12)
})

test('a right answer multiplies the stake by 1.5, 1.27 or 2.2, a wrong one by 0.25 or 0.2', () => {
  const ratios = (['choice', 'true-false', 'practice'] as const).map((shape) => {
    const { p0, p1 } = oddsFor(shape, false)
    return [p1 / p0, (1 - p1) / (1 - p0)].map((ratio) => ratio.toFixed(2))
  })
  expect(ratios).toEqual([
    ['1.50', '0.25'],
    ['1.27', '0.20'],
    ['2.20', '0.20'],
  ])
})

test('a question met again after a month has the odds .80 and .95, whatever its shape', () => {
  expect(oddsFor('practice', true)).toEqual({ p0: 0.8, p1: 0.95 })
})

test('an easier item than usual wins less, and the shift has a limit', () => {
  const usual = oddsFor('choice', false)
  const easy = oddsFor('choice', false, 1)
  expect(easy.p1 / easy.p0).toBeLessThan(usual.p1 / usual.p0)
  expect(oddsFor('choice', false, 9)).toEqual(oddsFor('choice', false, 2.5))
})

test('ten right answers in a row certify, nine do not', () => {
  expect(sit(1, 9, () => 0)).toBeNull()
  expect(sit(1, 10, () => 0)).toBe(10)
})

test('a guesser among four options is never certified, however long they try', () => {
  expect(shareCertified(0.25, 4_000, 'choice')).toBe(0)
})

test('whoever succeeds with the chance p0 is certified at most one time in twenty', () => {
  const atMost = 0.05 + 3 * Math.sqrt((0.05 * 0.95) / 4_000)
  expect(shareCertified(0.6, 4_000, 'choice')).toBeLessThan(atMost)
  expect(shareCertified(0.75, 4_000, 'true-false')).toBeLessThan(atMost)
  expect(shareCertified(0.4, 4_000, 'practice')).toBeLessThan(atMost)
})

test('somebody who gets 95 of 100 right needs about ten questions', () => {
  const random = seededRandom('master')
  const needed = Array.from({ length: 2_000 }, () => sit(0.95, 300, random) ?? 300).sort((a, b) => a - b)
  expect(needed[1_000]).toBe(10)
})
