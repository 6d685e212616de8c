import { type LevelDigest, visitDigest } from './level-digest'
import { isStuck } from './standing'

/** On how many skills somebody is stuck, and on how many fair or better, as they stood after the last answer to each. */
export function countLevels(digest: LevelDigest): { stuckSkills: number; reachedSkills: number } {
  let [stuckSkills, reachedSkills] = [0, 0]
  visitDigest(digest, ({ n: answers, wins, level }) => {
    if (isStuck({ answers, wins, level })) stuckSkills += 1
    if (level === 'fair' || level === 'mastered') reachedSkills += 1
  })
  return { stuckSkills, reachedSkills }
}
