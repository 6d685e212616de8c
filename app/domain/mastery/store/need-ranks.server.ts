import type { Level } from '../level'
import { type LevelDigest, skillKey, visitDigest } from '../level-digest'
import type { HelpNeed } from '../needs-help'
import { isStuck } from '../standing'
import { isAway } from '../summarise-class'
import { readDigests } from './level-digests.server'

/** People read at once: their digests are some kilobytes each. */
const CHUNK = 500

/**
 * How much each of many people needs help, in their order, by the levels as they stood after the last answer.
 * `skillIds` null: on whatever skills they have answered.
 */
export async function readNeeds(
  personIds: readonly string[],
  skills: { ids: readonly string[] | null; count: number },
  now: Date,
): Promise<HelpNeed[]> {
  const keys = skills.ids && new Set(skills.ids.map(skillKey))
  const needs: HelpNeed[] = []
  for (let from = 0; from < personIds.length; from += CHUNK) {
    const ids = personIds.slice(from, from + CHUNK)
    const people = await readDigests(ids)
    for (const id of ids) {
      const person = people.get(id)
      const { stuck, reached } = person ? countLevels(person.digest, keys) : { stuck: 0, reached: 0 }
      needs.push({ stuck, isAway: isAway(person?.lastActiveAt ?? null, now), below: skills.count - reached })
    }
  }
  return needs
}

function countLevels(
  digest: LevelDigest,
  keys: ReadonlySet<number> | null,
): { stuck: number; reached: number } {
  let [stuck, reached] = [0, 0]
  visitDigest(digest, ({ key, n: answers, wins, level }) => {
    if (keys && !keys.has(key)) return
    if (isStuck({ answers, wins, level })) stuck += 1
    if (hasReached(level)) reached += 1
  })
  return { stuck, reached }
}

function hasReached(level: Level): boolean {
  return level === 'fair' || level === 'mastered'
}
