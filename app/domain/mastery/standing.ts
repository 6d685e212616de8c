import { type Parameters, SHIPPED } from './engine/parameters'
import { type Explanation, explainStanding } from './explain-standing'
import type { HasPractice } from './has-practice'
import type { Level, Need } from './level'
import { levelAt, needsOf } from './level-at'
import { probabilityAt, typicalItem } from './predict'
import type { LearnerState, SkillState } from './skill-state'

/** Where a person stands on a skill at the moment asked for. */
export type SkillStanding = {
  skillId: string
  level: Level
  /** Chance, 0 to 1, of getting a typical question of the skill right now. */
  probability: number
  /** Answers that count (a question repeated within 30 days does not), and the right ones among them. */
  answers: number
  wins: number
  /** Days on which one of them was right. */
  days: number
  /** Unaided runs of a practice that went well, seen by the machine or by a person. */
  practised: number
  lastAt: Date | null
  /** When it was reached first; stays when it lapses. */
  masteredAt: Date | null
  /** When to review it; never later than now once it has lapsed, null while new. */
  dueAt: Date | null
  /** What is missing for "mastered", or to get it back. */
  needs: Need[]
  /** Null while new. */
  explanation: Explanation | null
}

export function standingAt(
  skillId: string,
  skill: SkillState | undefined,
  learner: LearnerState,
  now: number,
  practised: HasPractice,
  parameters: Parameters = SHIPPED,
): SkillStanding {
  const hasPractice = practised(skillId, now)
  const item = typicalItem(skillId, parameters)
  const probability = probabilityAt(now, skill, learner, item, parameters)
  const level = levelAt(skill, probability, hasPractice)
  const dueAt = skill?.dueAt ?? null
  return {
    ...{ skillId, level, probability },
    ...{ answers: skill?.n ?? 0, wins: skill?.wins ?? 0, days: skill?.successDays ?? 0 },
    practised: skill?.practiceWins ?? 0,
    lastAt: dateOf(skill?.lastAt ?? null),
    masteredAt: dateOf(skill?.masteredAt ?? null),
    dueAt: dateOf(level === 'lapsed' ? Math.min(now, dueAt ?? now) : dueAt),
    needs: needsOf(skill, probability, hasPractice),
    explanation: skill ? explainStanding(skill, probability, now) : null,
  }
}

const STUCK_AFTER_ANSWERS = 4

/** Has answered more than "fair" takes, got at most three in four right, and is still below it: somebody to sit down with. */
export function isStuck({
  answers,
  wins,
  level,
}: Pick<SkillStanding, 'answers' | 'wins' | 'level'>): boolean {
  return answers >= STUCK_AFTER_ANSWERS && wins * 4 <= answers * 3 && level === 'learning'
}

function dateOf(at: number | null): Date | null {
  return at === null ? null : new Date(at)
}
