import { seededRandom } from '~/lib/seeded-random'
import { afterwards, type Belief, chanceKnown, type Moments, momentsOf, pullOf } from './belief'
import { chanceOf, type ItemResponse } from './item-response'

/** `skill` is its place in the belief. */
export type Candidate = { id: string; skill: number; response: ItemResponse }

/** The lessons to decide on: the places of their skills. */
type Places = readonly number[]

/** Of questions that tell nearly as much as the best one, chance takes one: so neighbours do not all get the same. */
const NEARLY = 0.9
/**
 * The question to ask next, or null when none tells `least`. Worth is how many bits the decisions on all lessons are expected
 * to become surer by (the Shannon entropy rule of adaptive tests: Wainer 2000; van der Linden and Glas 2010), for each half
 * minute that the question takes (Fan, Wang, Chang and Douglas 2012). Of the nearly best, `seed` draws one (Kingsbury and
 * Zara 1989).
 */
export function chooseItem(
  belief: Belief,
  targets: readonly Places[],
  candidates: readonly Candidate[],
  { seed, least }: { seed: string; least: number },
): Candidate | null {
  const gains = new Map<string, number>()
  const worth = candidates.map((candidate) => {
    const { easiness, floor, seconds } = candidate.response
    const key = `${candidate.skill} ${easiness} ${floor}`
    const gain = gains.get(key) ?? gainOf(belief, targets, candidate)
    gains.set(key, gain)
    return { candidate, worth: (gain * 30) / seconds }
  })
  const best = worth.reduce((most, each) => Math.max(most, each.worth), 0)
  if (best < least) return null
  const nearly = worth.filter((each) => each.worth >= best * NEARLY).map((each) => each.candidate)
  nearly.sort((one, other) => (one.id < other.id ? -1 : 1))
  return nearly[Math.floor(seededRandom(`placement:${seed}`)() * nearly.length)] ?? null
}

/** Expected bits by which the decisions become surer. */
function gainOf(belief: Belief, targets: readonly Places[], { skill, response }: Candidate): number {
  const was = momentsOf(belief, skill)
  const pull = pullOf(belief, skill)
  const right = afterwards(was, (ability) => chanceOf('right', response, ability))
  const wrong = afterwards(was, (ability) => chanceOf('wrong', response, ability))
  let gain = 0
  for (const target of targets) {
    const now = doubt(chance(belief, target, pull, was, was))
    gain +=
      now -
      right.probability * doubt(chance(belief, target, pull, was, right)) -
      wrong.probability * doubt(chance(belief, target, pull, was, wrong))
  }
  return gain
}

/** The chance of knowing a lesson once the ability asked about is believed to be `then`. */
function chance(belief: Belief, target: Places, pull: Float64Array, was: Moments, then: Moments): number {
  let product = 1
  for (const skill of target) {
    const { mean, variance } = momentsOf(belief, skill)
    const by = pull[skill] as number
    product *= chanceKnown({
      mean: mean + by * (then.mean - was.mean),
      variance: variance + by * by * (then.variance - was.variance),
    })
  }
  return product
}

/** Entropy of a decision in bits. */
function doubt(chance: number): number {
  if (chance <= 0 || chance >= 1) return 0
  return -chance * Math.log2(chance) - (1 - chance) * Math.log2(1 - chance)
}
