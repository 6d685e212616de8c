import type { Query } from './read-query'

/** Something asked for, at a place in a row of words. `isPaired`: what was asked before it stands right before it. */
export type Hit = { concept: number; at: number; length: number; weight: number; isPaired: boolean }

/** Everything in a row of words that was asked for, in order. */
export function hitsIn(ids: Uint32Array, { starts, conceptCount }: Query): Hit[] {
  const hits: Hit[] = []
  const lastOf: (Hit | undefined)[] = new Array(conceptCount)
  for (let at = 0; at < ids.length; at++) {
    const alternatives = starts[ids[at] ?? 0]
    if (!alternatives) continue
    for (const { concept, words } of alternatives) {
      const weight = weightAt(ids, at, words)
      if (weight === 0) continue
      const before = lastOf[concept - 1]
      const hit = {
        ...{ concept, at, length: words.length, weight },
        isPaired: before !== undefined && before.at + before.length === at,
      }
      lastOf[concept] = hit
      hits.push(hit)
    }
  }
  return hits
}

function weightAt(ids: Uint32Array, at: number, words: readonly Map<number, number>[]): number {
  let least = 1
  for (let i = 0; i < words.length; i++) least = Math.min(least, words[i]?.get(ids[at + i] ?? 0) ?? 0)
  return least
}
