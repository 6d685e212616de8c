import type { Query } from './read-query'

/** Something asked for, at a place in a row of words. `isPaired`: what was asked before it stands right before it. */
export type Hit = { concept: number; at: number; length: number; weight: number; isPaired: boolean }

/** Everything in a row of words that was asked for, in order. Runs over all lessons for every query: no luxury here. */
export function hitsIn(ids: Uint32Array, { starts, conceptCount }: Query): Hit[] {
  const hits: Hit[] = []
  const endOf = new Int32Array(conceptCount + 1).fill(-1) // where each concept was last met, one place up
  for (let at = 0; at < ids.length; at++) {
    const alternatives = starts[ids[at] ?? 0]
    if (alternatives === undefined) continue
    for (let i = 0; i < alternatives.length; i++) {
      const { concept, words } = alternatives[i] as (typeof alternatives)[number]
      const weight = weightAt(ids, at, words)
      if (weight === 0) continue
      hits.push({ concept, at, length: words.length, weight, isPaired: endOf[concept] === at })
      endOf[concept + 1] = at + words.length
    }
  }
  return hits
}

function weightAt(ids: Uint32Array, at: number, words: readonly Map<number, number>[]): number {
  let least = 1
  for (let i = 0; i < words.length && least > 0; i++)
    least = Math.min(least, words[i]?.get(ids[at + i] ?? 0) ?? 0)
  return least
}
