import { sigmoid } from '~/lib/logistic'
import { vietnamDayNumber } from '~/lib/vietnam-day'
import { conditionsOf, isMasteredBy, levelBy } from '../level-at'
import type { MasteryEvent } from '../mastery-event'
import { probabilityAt, typicalItem } from '../predict'
import { nextRung, reviewDate } from '../review-date'
import type { LearnerState, SkillState } from '../skill-state'
import { countingOf } from './counting'
import { addToSums } from './decayed-sums'
import { newWager, oddsFor, wagerOn } from './e-process'
import { HALF_LIFE, type Parameters, SHIPPED } from './parameters'

/** One person's state while answers are folded into it, in order of time. */
export type Fold = {
  skills: Map<string, SkillState>
  learner: LearnerState
  /** When each item was met last. */
  lastSeen: Map<string, number>
  /**
   * Skills whose review date is still to be worked out by `dateReviews`, with the learner as they were then. Without it each date is
   * worked out at once, which takes longer than all the rest.
   */
  undated?: Map<string, LearnerState>
}

/** Folds the next answer, not older than any before, into `fold`. States that `fold` holds are left as they are. */
export function applyEvent(
  fold: Fold,
  event: MasteryEvent,
  hasPractice: boolean,
  parameters: Parameters = SHIPPED,
): void {
  const counting = countingOf(event, fold.lastSeen.get(event.itemId))
  const known = fold.skills.get(event.skillId)
  // What is undated was made here already, and is nobody else's.
  const isOwn = fold.undated?.has(event.skillId) === true
  const skill = known ? (isOwn ? known : { ...known }) : newSkill(event.at)
  skill.engineVersion = parameters.version
  let { learner } = fold
  if (counting !== 'not') {
    const expected = sigmoid(event.easiness)
    const e = (event.isRight ? 1 : 0) - expected
    const v = expected * (1 - expected)
    learner = withAnswer(learner, e, v, event.at)
    estimate(skill, event, e, v)
    if (!event.estimateOnly) {
      climb(skill, event)
      wager(skill, event, counting === 'later-repeat')
    }
  } else {
    learner = withAnswer(learner, 0, 0, event.at)
  }
  // A run failed first and done unaided after is what practice is for: here repeating is no shame.
  if (event.shape === 'practice' && event.isRight && !event.hintUsed) skill.practiceWins += 1
  skill.lastAt = event.at
  skill.lastEventId = event.id
  fold.learner = learner
  fold.skills.set(event.skillId, skill)
  fold.lastSeen.set(event.itemId, event.at)
  conclude(skill, event, learner, hasPractice, parameters)
  if (fold.undated) fold.undated.set(event.skillId, learner)
  else skill.dueAt = dueOf(event.skillId, skill, learner, parameters)
}

/** Works out the review dates that are still to be, each from the moment of the skill's last answer. */
export function dateReviews({ skills, undated }: Fold, parameters: Parameters): void {
  for (const [skillId, learner] of undated ?? []) {
    const skill = skills.get(skillId)
    if (skill) skill.dueAt = dueOf(skillId, skill, learner, parameters)
  }
}

function dueOf(skillId: string, skill: SkillState, learner: LearnerState, parameters: Parameters): number {
  return reviewDate(skill, learner, skill.lastAt, typicalItem(skillId, parameters), parameters)
}

/** One literal: an object put together from several is read and written many times as slowly. */
function newSkill(at: number): SkillState {
  return {
    tRef: at,
    a60: 0,
    n60: 0,
    a1: 0,
    n1: 0,
    n: 0,
    wins: 0,
    successDays: 0,
    firstSuccessAt: null,
    lastSuccessAt: null,
    lastE: 0,
    lastAt: at,
    lastEventId: '',
    s: newWager.s,
    rem: newWager.rem,
    counted: newWager.counted,
    prevWrong: newWager.prevWrong,
    practiceWins: 0,
    rung: 0,
    level: 'learning',
    masteredAt: null,
    dueAt: null,
    engineVersion: 0,
  }
}

function withAnswer(learner: LearnerState, e: number, v: number, at: number): LearnerState {
  const { tRef } = learner
  const long = addToSums({ a: learner.a60, n: learner.n60, tRef }, e, v, at, HALF_LIFE.sixtyDays)
  const fast = addToSums({ a: learner.aFast, n: learner.nFast, tRef }, e, v, at, HALF_LIFE.fast)
  return { tRef: long.tRef, a60: long.a, n60: long.n, aFast: fast.a, nFast: fast.n }
}

function estimate(skill: SkillState, event: MasteryEvent, e: number, v: number): void {
  const long = addToSums(
    { a: skill.a60, n: skill.n60, tRef: skill.tRef },
    e,
    v,
    event.at,
    HALF_LIFE.sixtyDays,
  )
  const day = addToSums({ a: skill.a1, n: skill.n1, tRef: skill.tRef }, e, v, event.at, HALF_LIFE.oneDay)
  skill.tRef = event.at
  skill.a60 = long.a
  skill.n60 = long.n
  skill.a1 = day.a
  skill.n1 = day.n
  skill.lastE = e
  skill.n += 1
  if (event.isRight) skill.wins += 1
}

function climb(skill: SkillState, event: MasteryEvent): void {
  const isNewDay =
    skill.lastSuccessAt === null || vietnamDayNumber(skill.lastSuccessAt) !== vietnamDayNumber(event.at)
  skill.rung = nextRung(skill.rung, event.isRight, isNewDay)
  if (!event.isRight) return
  if (isNewDay) skill.successDays += 1
  skill.firstSuccessAt ??= event.at
  skill.lastSuccessAt = event.at
}

function wager(skill: SkillState, event: MasteryEvent, isRepeat: boolean): void {
  const now = wagerOn(skill, event.isRight, oddsFor(event.shape, isRepeat, event.shift))
  skill.s = now.s
  skill.rem = now.rem
  skill.counted = now.counted
  skill.prevWrong = now.prevWrong
}

function conclude(
  skill: SkillState,
  { at, skillId }: MasteryEvent,
  learner: LearnerState,
  hasPractice: boolean,
  parameters: Parameters,
): void {
  const probability = probabilityAt(at, skill, learner, typicalItem(skillId, parameters), parameters)
  const conditions = conditionsOf(skill)
  if (skill.masteredAt === null && isMasteredBy(conditions, probability, hasPractice)) skill.masteredAt = at
  skill.level = levelBy(conditions, skill.n, probability, hasPractice)
}
