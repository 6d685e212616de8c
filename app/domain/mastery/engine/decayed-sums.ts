import { PRIOR_WEIGHT } from './parameters'

/** Sums of surprise (`a`: result minus expectation) and of its variance (`n`), as they stand at `tRef` (ms). */
export type DecayedSums = { a: number; n: number; tRef: number }

/**
 * Adds one answer's surprise `e` and variance `v` at time `at`. Older answers fade with `halfLife`; one that arrives late
 * fades itself. So the order of arrival does not matter: the sum is always that of e * 2^(-(t - t_e) / halfLife).
 */
export function addToSums(
  sums: DecayedSums,
  e: number,
  v: number,
  at: number,
  halfLife: number,
): DecayedSums {
  if (at < sums.tRef) {
    const faded = fading(sums.tRef - at, halfLife)
    return { a: sums.a + e * faded, n: sums.n + v * faded, tRef: sums.tRef }
  }
  const faded = fading(at - sums.tRef, halfLife)
  return { a: sums.a * faded + e, n: sums.n * faded + v, tRef: at }
}

/** Ability in logits at `at`, not before `tRef`. */
export function abilityAt(sums: DecayedSums, at: number, halfLife: number): number {
  const faded = fading(Math.max(0, at - sums.tRef), halfLife)
  return (sums.a * faded) / (sums.n * faded + PRIOR_WEIGHT)
}

function fading(elapsed: number, halfLife: number): number {
  return 2 ** (-elapsed / halfLife)
}
