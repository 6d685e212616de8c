import { logit } from '~/lib/logistic'
import { MASTERED } from '../engine/parameters'
import { SLOPE } from './figures'
import { TYPICAL_RESPONSE } from './item-response'
import { normalCdf } from './normal-cdf'

/** What is believed of somebody's ability on each skill: a normal distribution over all of them together. */
export type Belief = { mean: Float64Array; covariance: Float64Array; size: number }

/** Mean and variance of one ability. */
export type Moments = { mean: number; variance: number }

const { floor, easiness } = TYPICAL_RESPONSE
/** Ability at which the typical question is got right as often as "mastered" asks. */
const KNOWN_FROM = (logit((MASTERED.probability - floor) / (1 - floor)) - easiness) / SLOPE

const POINTS = 25
const REACH = 4
/** Places in standard deviations, and the weight of each; equal steps, which for a normal curve is as exact as it gets. */
const GRID = Array.from({ length: POINTS }, (_, i) => {
  const z = -REACH + (2 * REACH * i) / (POINTS - 1)
  return { z, weight: Math.exp((-z * z) / 2) }
})
const ALL = GRID.reduce((sum, { weight }) => sum + weight, 0)

/** One skill by itself. */
export function momentsOf({ mean, covariance, size }: Belief, skill: number): Moments {
  return { mean: mean[skill] as number, variance: covariance[skill * size + skill] as number }
}

/**
 * What is believed of one ability after something whose chance at each ability is `chance`, and how probable that was: the
 * exact posterior's mean and variance (Owen, 1975; since called assumed density filtering).
 */
export function afterwards(
  { mean, variance }: Moments,
  chance: (ability: number) => number,
): Moments & { probability: number } {
  const sd = Math.sqrt(variance)
  let [all, first, second] = [0, 0, 0]
  for (const { z, weight } of GRID) {
    const mass = weight * chance(mean + sd * z)
    all += mass
    first += mass * z
    second += mass * z * z
  }
  const shift = first / all
  return {
    probability: all / ALL,
    mean: mean + sd * shift,
    variance: variance * Math.max(1e-6, second / all - shift * shift),
  }
}

/** All abilities once that of one skill is believed to be `now`; the others follow as far as they go together with it. */
export function withSkill(belief: Belief, skill: number, now: Moments): Belief {
  const { size } = belief
  const was = momentsOf(belief, skill)
  const pull = pullOf(belief, skill)
  const mean = belief.mean.map((each, i) => each + (pull[i] as number) * (now.mean - was.mean))
  const covariance = belief.covariance.slice()
  const change = now.variance - was.variance
  for (let i = 0; i < size; i++)
    for (let k = 0; k < size; k++)
      covariance[i * size + k] =
        (covariance[i * size + k] as number) + (pull[i] as number) * (pull[k] as number) * change
  return { mean, covariance, size }
}

/** How far each ability moves with that of this skill. */
export function pullOf({ covariance, size }: Belief, skill: number): Float64Array {
  const own = covariance[skill * size + skill] as number
  return Float64Array.from({ length: size }, (_, i) => (covariance[i * size + skill] as number) / own)
}

/** The chance that somebody knows a skill. */
export function chanceKnown({ mean, variance }: Moments): number {
  return normalCdf((mean - KNOWN_FROM) / Math.sqrt(variance))
}
