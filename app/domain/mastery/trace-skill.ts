import { applyEvent, type Fold } from './engine/apply-event'
import { type Counting, countingOf } from './engine/counting'
import { type Parameters, SHIPPED } from './engine/parameters'
import { inOrder } from './fold-events'
import type { HasPractice } from './has-practice'
import type { Level } from './level'
import type { MasteryEvent } from './mastery-event'
import { probabilityAt, typicalItem } from './predict'
import { type LearnerState, newLearner, type SkillState } from './skill-state'

/** One answer to a skill, and what it did. */
export type TracePoint = Pick<MasteryEvent, 'id' | 'at' | 'isRight' | 'hintUsed' | 'shape'> & {
  counting: Counting
  /** Chance, 0 to 1, of a typical question just before the answer, and just after. */
  before: number
  after: number
  level: Level
}

/** How a person stood from one of their answers, of whatever skill, on until the next. */
type Stretch = { from: number; skill: SkillState; learner: LearnerState }

export type SkillTrace = {
  /** The answers to the skill, oldest first. */
  points: TracePoint[]
  stretches: Stretch[]
  /** What all events come to: the same as `foldEvents` gives. */
  skill: SkillState | undefined
  learner: LearnerState
  /** When each item, of whatever skill, was met last. */
  lastSeen: ReadonlyMap<string, number>
  /** Of a typical question of the skill, for somebody who stands so. */
  chance: Chance
}

type Chance = (at: number, skill: SkillState | undefined, learner: LearnerState) => number

/**
 * How the estimate of one skill came to be what it is. Takes all of a person's events, because their other skills weigh in; folds
 * them as `foldEvents` does and writes down each step.
 */
export function traceSkill(
  events: readonly MasteryEvent[],
  skillId: string,
  hasPractice: HasPractice,
  parameters: Parameters = SHIPPED,
): SkillTrace {
  const fold: Fold = { skills: new Map(), learner: newLearner, lastSeen: new Map() }
  const typical = typicalItem(skillId, parameters)
  const chance: Chance = (at, skill, learner) => probabilityAt(at, skill, learner, typical, parameters)
  const points: TracePoint[] = []
  const stretches: Stretch[] = []
  for (const event of inOrder(events)) {
    const isOwn = event.skillId === skillId
    const before = isOwn ? chance(event.at, fold.skills.get(skillId), fold.learner) : 0
    const counting = countingOf(event, fold.lastSeen.get(event.itemId))
    applyEvent(fold, event, hasPractice(event.skillId, event.at), parameters)
    const skill = fold.skills.get(skillId)
    if (!skill) continue
    stretches.push({ from: event.at, skill, learner: fold.learner })
    if (isOwn)
      points.push({
        ...pointOf(event, counting, skill),
        before,
        after: chance(event.at, skill, fold.learner),
      })
  }
  const { learner, lastSeen } = fold
  return { points, stretches, skill: fold.skills.get(skillId), learner, lastSeen, chance }
}

function pointOf(event: MasteryEvent, counting: Counting, skill: SkillState) {
  const { id, at, isRight, hintUsed, shape } = event
  return { id, at, isRight, hintUsed, shape, counting, level: skill.level }
}

/** The estimate at any moment (ms), fading between answers; before the first one it is that of who never answered anything. */
export function chanceAt(
  { stretches, chance }: Pick<SkillTrace, 'stretches' | 'chance'>,
  at: number,
): number {
  let [low, high] = [0, stretches.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((stretches[middle]?.from ?? 0) <= at) low = middle + 1
    else high = middle
  }
  const stretch = stretches[low - 1]
  return chance(at, stretch?.skill, stretch?.learner ?? newLearner)
}
