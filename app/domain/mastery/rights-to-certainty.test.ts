import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isCertified, newWager, oddsFor, type Wager, wagerOn } from './engine/e-process'
import { MOST_RIGHTS, rightsToCertainty } from './rights-to-certainty'

const choice = oddsFor('choice', false)
const after = (results: readonly boolean[], from: Wager = newWager) =>
  results.reduce((wager, isRight) => wagerOn(wager, isRight, choice), from)

test('who begins needs ten right answers in a row', () => {
  expect(rightsToCertainty(newWager)).toBe(10)
})

test('each right answer is one less to go', () => {
  expect([1, 4, 9, 10].map((count) => rightsToCertainty(after(Array(count).fill(true))))).toEqual([
    9, 6, 1, 0,
  ])
})

test('a wrong answer takes back more than one right one', () => {
  const good = after([true, true, true, true])
  expect(rightsToCertainty(wagerOn(good, false, choice))).toBeGreaterThan(rightsToCertainty(good) + 1)
})

test('exactly so many right answers make it certain, whatever came before', () => {
  fc.assert(
    fc.property(fc.array(fc.boolean(), { maxLength: 30 }), (results) => {
      const wager = after(results)
      const rights = rightsToCertainty(wager)
      if (rights === MOST_RIGHTS) return
      expect(isCertified(after(Array(rights).fill(true), wager))).toBe(true)
      if (rights > 0) expect(isCertified(after(Array(rights - 1).fill(true), wager))).toBe(false)
    }),
  )
})

test('who failed for very long is told the most, not counted on', () => {
  expect(rightsToCertainty(after(Array(300).fill(false)))).toBe(MOST_RIGHTS)
})
