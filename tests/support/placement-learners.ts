import { chanceKnown } from '~/domain/mastery/placement/belief'
import { chanceOf, itemResponse } from '~/domain/mastery/placement/item-response'
import { priorBelief } from '~/domain/mastery/placement/prior-belief'
import type { PlacementOutcome } from '~/domain/mastery/placement-plan'
import { seededRandom } from '~/lib/seeded-random'
import type { TrialPath } from './placement-trial'

/** Made-up people of whom it is known what they know. */
export type MadeLearner = {
  answer: (itemId: string) => PlacementOutcome
  knows: (lessonId: string) => boolean
}

/** Whoever the model has in mind: abilities drawn from what it believes of somebody new, answers by its own formula. */
export function asTheModelThinks(path: TrialPath, seed: string): MadeLearner {
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
export function allOrNothing(path: TrialPath, seed: string): MadeLearner {
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
