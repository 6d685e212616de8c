import { expect, test } from 'vitest'
import { aPlacementPath } from '#tests/support/placement-path'
import { type TrialPath, tryPlacement } from '#tests/support/placement-trial'
import { seededRandom } from '~/lib/seeded-random'
import { chanceKnown } from './placement/belief'
import { chanceOf, itemResponse } from './placement/item-response'
import { priorBelief } from './placement/prior-belief'
import type { PlacementOutcome } from './placement-plan'

// A few people each, so that it takes seconds; docs/decisions/034-placement.md has the figures of many.

const path = aPlacementPath({ modules: [2, 2, 1, 1, 1, 1], chained: 2 })
const PEOPLE = 60

/** What the test told these people of their lessons, held against what they know. */
function heldAgainst(make: (seed: string) => MadeLearner) {
  const tally = { skip: 0, skipRight: 0, learn: 0, learnRight: 0 }
  const asked: number[] = []
  for (let i = 0; i < PEOPLE; i++) {
    const learner = make(`learner ${i}`)
    const result = tryPlacement(path, learner.answer, `seed ${i}`)
    asked.push(result.asked)
    for (const { state, lessonId } of result.lessons) {
      if (state === 'skip') {
        tally.skip++
        if (learner.knows(lessonId)) tally.skipRight++
      } else if (state === 'learn') {
        tally.learn++
        if (!learner.knows(lessonId)) tally.learnRight++
      }
    }
  }
  const { skip, skipRight, learn, learnRight } = tally
  return {
    skippedRightly: skipRight / skip,
    decidedRightly: (skipRight + learnRight) / (skip + learn),
    decided: (skip + learn) / (PEOPLE * path.plan.lessons.length),
    mostAsked: Math.max(...asked),
  }
}

test('of people as the model thinks them, nine in ten decisions are right, and most lessons are decided', () => {
  const { decidedRightly, skippedRightly, decided, mostAsked } = heldAgainst((seed) =>
    asTheModelThinks(path, seed),
  )
  expect(decidedRightly).toBeGreaterThan(0.9)
  expect(skippedRightly).toBeGreaterThan(0.85)
  expect(decided).toBeGreaterThan(0.55)
  expect(mostAsked).toBeLessThanOrEqual(20)
})

test('of people who know a lesson or do not, hardly one is told to skip what they do not know', () => {
  const { decidedRightly, skippedRightly, decided } = heldAgainst((seed) => allOrNothing(path, seed))
  expect(skippedRightly).toBeGreaterThan(0.93)
  expect(decidedRightly).toBeGreaterThan(0.85)
  expect(decided).toBeGreaterThan(0.6)
})

test('somebody who only guesses, and is right one time in four, is told to skip next to nothing', () => {
  let skipped = 0
  for (let i = 0; i < 100; i++) {
    const random = seededRandom(`guesser ${i}`)
    const { lessons } = tryPlacement(path, () => (random() < 0.25 ? 'right' : 'wrong'), `seed ${i}`)
    skipped += lessons.filter((lesson) => lesson.state === 'skip').length
  }
  expect(skipped / (100 * path.plan.lessons.length)).toBeLessThanOrEqual(0.005)
})

/** Made-up people of whom it is known what they know. */
type MadeLearner = {
  answer: (itemId: string) => PlacementOutcome
  knows: (lessonId: string) => boolean
}

/** Whoever the model has in mind: abilities drawn from what it believes of somebody new, answers by its own formula. */
function asTheModelThinks(path: TrialPath, seed: string): MadeLearner {
  const random = seededRandom(seed)
  const { belief, skills } = priorBelief(path.plan.lessons, new Map())
  const root = squareRoot(belief.covariance, belief.size)
  const z = Array.from({ length: belief.size }, () => gauss(random))
  const ability = new Map(
    skills.map((skill, i) => {
      let sum = belief.mean[i] as number
      for (let k = 0; k <= i; k++) sum += (root[i * belief.size + k] as number) * (z[k] as number)
      return [skill, sum]
    }),
  )
  const knows = new Map(
    path.plan.lessons.map((lesson) => [
      lesson.id,
      lesson.skills.every((skill) => chanceKnown({ mean: ability.get(skill) ?? 0, variance: 1e-9 }) > 0.5),
    ]),
  )
  return {
    knows: (lessonId) => knows.get(lessonId) ?? false,
    answer: (itemId) => {
      const question = path.bank.get(itemId)?.question
      if (!question) return 'unknown'
      const right = chanceOf('right', itemResponse(question), ability.get(question.skill) ?? 0)
      return random() < right ? 'right' : 'wrong'
    },
  }
}

/**
 * Whoever knows a lesson or does not, nothing in between, and never knows one without those that it builds on. Who knows it
 * gets nine in ten right; who does not says so half of the time and guesses otherwise. What share of lessons they know differs as much as can be from one to the other.
 */
function allOrNothing(path: TrialPath, seed: string): MadeLearner {
  const random = seededRandom(seed)
  const share = random()
  const known = new Set<string>()
  for (const { id, prerequisites } of path.plan.lessons)
    if (random() < share && prerequisites.every((each) => known.has(each))) known.add(id)
  return {
    knows: (lessonId) => known.has(lessonId),
    answer: (itemId) => {
      const found = path.bank.get(itemId)
      if (!found) return 'unknown'
      if (known.has(found.lessonId)) return random() < 0.9 ? 'right' : 'wrong'
      if (random() < 0.5) return 'unknown'
      return random() < itemResponse(found.question).floor ? 'right' : 'wrong'
    },
  }
}

function gauss(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
}

/** Cholesky's. */
function squareRoot(matrix: Float64Array, size: number): Float64Array {
  const root = new Float64Array(size * size)
  for (let i = 0; i < size; i++)
    for (let k = 0; k <= i; k++) {
      let rest = matrix[i * size + k] as number
      for (let j = 0; j < k; j++) rest -= (root[i * size + j] as number) * (root[k * size + j] as number)
      root[i * size + k] = i === k ? Math.sqrt(rest) : rest / (root[k * size + k] as number)
    }
  return root
}
