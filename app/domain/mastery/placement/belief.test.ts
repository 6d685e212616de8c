import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aMatch, aNumber, anOrder, aSingle } from '#tests/support/question'
import type { Question } from '../../lessons/question'
import { afterwards, type Belief, chanceKnown, momentsOf, withSkill } from './belief'
import { chanceOf, itemResponse } from './item-response'
import { normalCdf } from './normal-cdf'
import { priorBelief } from './prior-belief'

const lessons = [
  { id: 'one', moduleId: 'm', skills: ['a'], prerequisites: [] },
  { id: 'two', moduleId: 'm', skills: ['b', 'c'], prerequisites: ['one'] },
  { id: 'far', moduleId: 'other', skills: ['d'], prerequisites: [] },
]
const newcomer = priorBelief(lessons, new Map()).belief
const [A, B, C, D] = [0, 1, 2, 3]
const questions = [
  aSingle({ difficulty: 'easy' }),
  aSingle(),
  aSingle({ difficulty: 'hard' }),
  anOrder(),
  aMatch(),
  aNumber(),
]

function told(
  belief: Belief,
  skill: number,
  outcome: 'right' | 'wrong' | 'unknown',
  question: Question = aSingle(),
): Belief {
  const response = itemResponse(question)
  return withSkill(
    belief,
    skill,
    afterwards(momentsOf(belief, skill), (ability) => chanceOf(outcome, response, ability)),
  )
}

const known = (belief: Belief, skill: number) => chanceKnown(momentsOf(belief, skill))

test('the normal distribution is what tables say', () => {
  expect(normalCdf(0)).toBeCloseTo(0.5, 6)
  expect(normalCdf(1.959964)).toBeCloseTo(0.975, 6)
  expect(normalCdf(-1.281552)).toBeCloseTo(0.1, 6)
})

test('guessing gets one in so many options, and next to nothing where an order or a number is asked', () => {
  expect(itemResponse(aSingle()).floor).toBeCloseTo(1 / 3, 12)
  expect(itemResponse(anOrder()).floor).toBeCloseTo(1 / 24, 12)
  expect(itemResponse(aMatch()).floor).toBeCloseTo(1 / 6, 12)
  expect(itemResponse(aNumber()).floor).toBe(0.02)
})

test('who knows a later lesson probably knows the one that it builds on, more than one far away', () => {
  const after = told(newcomer, B, 'right')
  expect(known(after, A) - known(newcomer, A)).toBeGreaterThan(1.2 * (known(after, D) - known(newcomer, D)))
  expect(known(after, D)).toBeGreaterThan(known(newcomer, D))
})

test('who lacks what a lesson builds on is believed to lack the lesson too', () => {
  const after = told(newcomer, A, 'unknown')
  expect(known(after, C)).toBeLessThan(known(newcomer, C) * 0.7)
})

test('of two lessons nobody was asked about, the one that builds on the other is known less often', () => {
  expect(known(newcomer, B)).toBeLessThan(known(newcomer, A))
})

test('a hard question got right tells more than an easy one, and "I do not know" more than a wrong answer', () => {
  const [easy, hard] = [aSingle({ difficulty: 'easy' }), aSingle({ difficulty: 'hard' })]
  expect(known(told(newcomer, A, 'right', hard), A)).toBeGreaterThan(
    known(told(newcomer, A, 'right', easy), A),
  )
  expect(known(told(newcomer, A, 'unknown'), A)).toBeLessThan(known(told(newcomer, A, 'wrong'), A))
})

test('a right answer never makes any skill less believed, a wrong or unknown one none more; beliefs stay chances', () => {
  const step = fc.record({
    skill: fc.nat(3),
    outcome: fc.constantFrom('right' as const, 'wrong' as const, 'unknown' as const),
    question: fc.constantFrom(...questions),
  })
  fc.assert(
    fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
      let belief = newcomer
      for (const { skill, outcome, question } of steps) {
        const next = told(belief, skill, outcome, question)
        for (const each of [A, B, C, D]) {
          const change = known(next, each) - known(belief, each)
          if (outcome === 'right') expect(change).toBeGreaterThan(-1e-6)
          else expect(change).toBeLessThan(1e-6)
          expect(momentsOf(next, each).variance).toBeGreaterThan(0)
          expect(known(next, each)).toBeGreaterThanOrEqual(0)
          expect(known(next, each)).toBeLessThanOrEqual(1)
        }
        belief = next
      }
    }),
  )
})

test('earlier answers move the belief as far as they weigh', () => {
  const before = (weight: number) => priorBelief(lessons, new Map([['a', { ability: 2, weight }]])).belief
  expect(known(before(0), A)).toBe(known(newcomer, A))
  expect(known(before(0.5), A)).toBeGreaterThan(known(newcomer, A))
  expect(known(before(4), A)).toBeGreaterThan(known(before(0.5), A))
  expect(known(before(4), D)).toBeGreaterThan(known(newcomer, D))
})
