import { type LevelDigest, visitDigest } from './level-digest'
import { isStuck } from './standing'

/**
 * On which skills somebody is stuck, and on which fair or mastered, as they stood after the last answer to each: four bytes a skill, so
 * that hundreds of people are ranked by who needs help without reading their digests.
 */
export type LevelRanks = Uint8Array

const [STUCK, REACHED] = [1, 2]
const BYTES = Uint32Array.BYTES_PER_ELEMENT

/** The upper 30 bits of a skill's key, in the upper 30 of 32 bits. */
export function rankKey(skillKey: number): number {
  return Math.floor(skillKey / 2 ** 23) * 4
}

export function ranksOf(digest: LevelDigest): LevelRanks {
  const ranks: number[] = []
  visitDigest(digest, null, ({ key, n: answers, wins, level }) => {
    if (isStuck({ answers, wins, level })) ranks.push(rankKey(key) + STUCK)
    else if (level === 'fair' || level === 'mastered') ranks.push(rankKey(key) + REACHED)
  })
  return new Uint8Array(Uint32Array.from(ranks).buffer)
}

/** How many there are of these skills, by their `rankKey`, or of all. */
export function countRanks(
  ranks: LevelRanks,
  keys: ReadonlySet<number> | null,
): { stuck: number; reached: number } {
  let [stuck, reached] = [0, 0]
  const view = new DataView(ranks.buffer, ranks.byteOffset, ranks.byteLength)
  for (let at = 0; at + BYTES <= ranks.byteLength; at += BYTES) {
    const rank = view.getUint32(at, true)
    const kind = rank % 4
    if (keys && !keys.has(rank - kind)) continue
    if (kind === STUCK) stuck += 1
    else reached += 1
  }
  return { stuck, reached }
}
