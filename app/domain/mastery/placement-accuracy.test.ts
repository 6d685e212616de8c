import { expect, test } from 'vitest'
import { allOrNothing, asTheModelThinks, type MadeLearner } from '#tests/support/placement-learners'
import { aPlacementPath } from '#tests/support/placement-path'
import { tryPlacement } from '#tests/support/placement-trial'
import { seededRandom } from '~/lib/seeded-random'

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
  for (let i = 0; i < 200; i++) {
    const random = seededRandom(`guesser ${i}`)
    const { lessons } = tryPlacement(path, () => (random() < 0.25 ? 'right' : 'wrong'), `seed ${i}`)
    skipped += lessons.filter((lesson) => lesson.state === 'skip').length
  }
  expect(skipped / (200 * path.plan.lessons.length)).toBeLessThanOrEqual(0.005)
})
