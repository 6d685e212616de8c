import { type LevelDigest, visitDigest } from './level-digest'
import { hasReached, levelLetter } from './level-letters'
import { isStuck } from './standing'

/**
 * On which skills somebody is stuck, and on which fair or mastered, as they stood after the last answer to each: four bytes a skill, in
 * base64, so that hundreds of people are ranked by who needs help without reading their digests.
 */
export type LevelRanks = string

const [STUCK, REACHED, KIND] = [1, 2, 3]
const BYTES = Int32Array.BYTES_PER_ELEMENT

/** The upper 30 bits of a skill's key as those of 32, with a sign, which is how the machine handles whole numbers best. */
export function rankKey(skillKey: number): number {
  return (Math.floor(skillKey / 2 ** 23) << 2) | 0
}

export function ranksOf(digest: LevelDigest): LevelRanks {
  const ranks: number[] = []
  visitDigest(digest, null, ({ key, n: answers, wins, level }) => {
    const letter = levelLetter(level, isStuck({ answers, wins, level }))
    if (letter === 's') ranks.push(rankKey(key) | STUCK)
    else if (hasReached(letter)) ranks.push(rankKey(key) | REACHED)
  })
  return Buffer.from(Int32Array.from(ranks).buffer).toString('base64')
}

/** How many there are of these skills, by their `rankKey`, or of all. */
export function countRanks(
  ranks: LevelRanks,
  keys: ReadonlySet<number> | null,
): { stuck: number; reached: number } {
  let [stuck, reached] = [0, 0]
  const { buffer, byteOffset, byteLength } = Buffer.from(ranks, 'base64')
  const view = new DataView(buffer, byteOffset, byteLength)
  for (let at = 0; at + BYTES <= byteLength; at += BYTES) {
    const rank = view.getInt32(at, true)
    if (keys && !keys.has(rank & ~KIND)) continue
    if ((rank & KIND) === STUCK) stuck += 1
    else reached += 1
  }
  return { stuck, reached }
}
