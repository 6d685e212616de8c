import { vietnamDay } from '~/lib/vietnam-day'
import { levelAt, needsOf } from '../level-at'
import type { MasteryEvent } from '../mastery-event'
import { probabilityAt } from '../predict'
import { nextRung, reviewDate } from '../review-date'
import type { LearnerState, SkillState } from '../skill-state'
import { countingOf } from './counting'
import { addToSums } from './decayed-sums'
import { newWager, oddsFor, wagerOn } from './e-process'
import { sigmoid } from './logistic'
import { ENGINE_VERSION, HALF_LIFE } from './parameters'

/** One person's state while answers are folded into it, in order of time. */
export type Fold = {
  skills: Map<string, SkillState>
  learner: LearnerState
  /** When each item was met last. */
  lastSeen: Map<string, number>
}

/** Folds the next answer, not older than any before, into `fold`. */
export function applyEvent(fold: Fold, event: MasteryEvent, hasPractice: boolean): void {
  const counting = countingOf(event, fold.lastSeen.get(event.itemId))
  const skill = { ...(fold.skills.get(event.skillId) ?? newSkill(event.at)) }
  let { learner } = fold
  if (counting !== 'not') {
    const expected = sigmoid(event.easiness)
    const e = (event.isRight ? 1 : 0) - expected
    const v = expected * (1 - expected)
    learner = withAnswer(learner, e, v, event.at)
    estimate(skill, event, e, v)
    if (!event.estimateOnly) {
      climb(skill, event)
      Object.assign(
        skill,
        wagerOn(skill, event.isRight, oddsFor(event.shape, counting === 'later-repeat', event.shift)),
      )
    }
  } else {
    learner = withAnswer(learner, 0, 0, event.at)
  }
  // A run failed first and done unaided after is what practice is for: here repeating is no shame.
  if (event.shape === 'practice' && event.isRight && !event.hintUsed) skill.practiceWins += 1
  skill.lastAt = event.at
  skill.lastEventId = event.id
  conclude(skill, learner, event.at, hasPractice)
  fold.learner = learner
  fold.skills.set(event.skillId, skill)
  fold.lastSeen.set(event.itemId, event.at)
}

function newSkill(at: number): SkillState {
  return {
    ...{ tRef: at, a60: 0, n60: 0, a1: 0, n1: 0, n: 0, wins: 0 },
    ...{ successDays: 0, firstSuccessAt: null, lastSuccessAt: null },
    ...{ lastE: 0, lastAt: at, lastEventId: '' },
    ...newWager,
    ...{ practiceWins: 0, rung: 0, level: 'learning', masteredAt: null, dueAt: null },
    engineVersion: ENGINE_VERSION,
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
  Object.assign(skill, { tRef: event.at, a60: long.a, n60: long.n, a1: day.a, n1: day.n, lastE: e })
  skill.n += 1
  if (event.isRight) skill.wins += 1
}

function climb(skill: SkillState, event: MasteryEvent): void {
  const isNewDay = skill.lastSuccessAt === null || dayOf(skill.lastSuccessAt) !== dayOf(event.at)
  skill.rung = nextRung(skill.rung, event.isRight, isNewDay)
  if (!event.isRight) return
  if (isNewDay) skill.successDays += 1
  skill.firstSuccessAt ??= event.at
  skill.lastSuccessAt = event.at
}

function conclude(skill: SkillState, learner: LearnerState, at: number, hasPractice: boolean): void {
  const probability = probabilityAt(at, skill, learner)
  if (skill.masteredAt === null && needsOf(skill, probability, hasPractice).length === 0)
    skill.masteredAt = at
  skill.level = levelAt(skill, probability, hasPractice)
  skill.dueAt = reviewDate(skill, learner, at)
}

function dayOf(at: number): string {
  return vietnamDay(new Date(at))
}
