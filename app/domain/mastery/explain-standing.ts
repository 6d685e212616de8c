import { DAY } from './engine/parameters'
import { uncertaintyAt } from './predict'
import type { SkillState } from './skill-state'

/** The numbers of the sentence that explains a standing to its owner. */
export type Explanation = {
  /** Against others on questions of the same difficulty, the recent ones weighing more. */
  comparison: 'above' | 'average' | 'below'
  /** Of typical questions that the person would get right now, 0 to 100. */
  percent: number
  /** The same, one standard error of the ability lower and higher. */
  range: [number, number]
  answers: number
  days: number
  daysAgo: number
}

const NOTICEABLE = 0.1

/** `probability`: of a typical question at `now` (ms). */
export function explainStanding(skill: SkillState, probability: number, now: number): Explanation {
  const ability = skill.a60 / (skill.n60 + 2)
  const spread = uncertaintyAt(now, skill)
  return {
    comparison: ability > NOTICEABLE ? 'above' : ability < -NOTICEABLE ? 'below' : 'average',
    percent: Math.round(probability * 100),
    range: [shifted(probability, -spread), shifted(probability, spread)],
    answers: skill.n,
    days: skill.successDays,
    daysAgo: Math.max(0, Math.floor((now - skill.lastAt) / DAY)),
  }
}

function shifted(probability: number, by: number): number {
  const odds = (probability / (1 - probability)) * Math.exp(by)
  return Math.round((odds / (1 + odds)) * 100)
}
