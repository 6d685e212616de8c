import { type LevelDigest, visitDigest } from './level-digest'
import { hasReached, levelLetter } from './level-letters'
import { isStuck } from './standing'

/**
 * On which skills somebody is stuck, then a full stop, then on which fair or mastered, as they stood after the last answer to each: four
 * bytes a skill, in base64, so that hundreds of people are ranked by who needs help without reading their digests.
 */
export type LevelRanks = string

const SEPARATOR = '.'
const BYTES = Int32Array.BYTES_PER_ELEMENT

/** The upper 30 bits of a skill's key as those of 32, with a sign, which is how the machine handles whole numbers best. */
export function rankKey(skillKey: number): number {
  return (Math.floor(skillKey / 2 ** 23) << 2) | 0
}

export function ranksOf(digest: LevelDigest): LevelRanks {
  const [stuck, reached]: [number[], number[]] = [[], []]
  visitDigest(digest, null, ({ key, n: answers, wins, level }) => {
    const letter = levelLetter(level, isStuck({ answers, wins, level }))
    if (letter === 's') stuck.push(rankKey(key))
    else if (hasReached(letter)) reached.push(rankKey(key))
  })
  return [stuck, reached].map(inBase64).join(SEPARATOR)
}

/** How many there are of these skills, by their `rankKey`, or of all, which is told by how long each part is. */
export function countRanks(
  ranks: LevelRanks,
  keys: ReadonlySet<number> | null,
): { stuck: number; reached: number } {
  const end = ranks.indexOf(SEPARATOR)
  return { stuck: countIn(ranks.slice(0, end), keys), reached: countIn(ranks.slice(end + 1), keys) }
}

function inBase64(keys: number[]): string {
  return Buffer.from(Int32Array.from(keys).buffer).toString('base64')
}

function countIn(part: string, keys: ReadonlySet<number> | null): number {
  if (!keys) return Math.floor(Buffer.byteLength(part, 'base64') / BYTES)
  const { buffer, byteOffset, byteLength } = Buffer.from(part, 'base64')
  const view = new DataView(buffer, byteOffset, byteLength)
  let count = 0
  for (let at = 0; at + BYTES <= byteLength; at += BYTES) if (keys.has(view.getInt32(at, true))) count += 1
  return count
}
