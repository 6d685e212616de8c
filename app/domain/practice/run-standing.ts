import type { Judgement, TimedInput } from './judge-run'

export const MOST_INPUTS = 500
/** Nobody presses faster than this again and again, in ms an input. */
const QUICKEST = 250
const LONGEST = 6 * 3_600_000

/** "counted", or why a run is kept as practice and proves nothing. */
export type RunStanding = 'counted' | 'other-revision' | 'too-long' | 'no-match' | 'too-fast'

/**
 * Whether what a replay shows may count. `isPublished`: the revision played is the one that is published now. `claimsOver`: that
 * the client saw the run come to its end; where the replay sees otherwise, it was not this scenario that was played.
 */
export function runStanding(run: {
  inputs: readonly TimedInput[]
  judgement: Pick<Judgement, 'isOver' | 'isWhole' | 'took'>
  claimsOver: boolean
  isPublished: boolean
}): RunStanding {
  const { inputs, judgement, claimsOver, isPublished } = run
  if (!isPublished) return 'other-revision'
  if (inputs.length > MOST_INPUTS || judgement.took > LONGEST) return 'too-long'
  if (!judgement.isWhole || claimsOver !== judgement.isOver || !isInOrder(inputs)) return 'no-match'
  return judgement.took < inputs.length * QUICKEST ? 'too-fast' : 'counted'
}

function isInOrder(inputs: readonly TimedInput[]): boolean {
  return inputs.every(({ at }, i) => at >= (inputs[i - 1]?.at ?? 0))
}
