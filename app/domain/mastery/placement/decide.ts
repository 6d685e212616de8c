import { type Belief, chanceKnown, momentsOf } from './belief'
import { SURE } from './figures'

/** skip: probably known; learn: probably not; look: it is not clear. */
export type Decision = 'skip' | 'look' | 'learn'

/**
 * The chance that somebody knows all skills of a lesson (given by their places). They go together, so the product of the
 * chances is the least that it can be (Slepian, 1962).
 */
export function chanceOfLesson(belief: Belief, skills: readonly number[]): number {
  return skills.reduce((chance, skill) => chance * chanceKnown(momentsOf(belief, skill)), 1)
}

export function decide(chance: number): Decision {
  if (chance >= SURE.known) return 'skip'
  return chance <= SURE.unknown ? 'learn' : 'look'
}
