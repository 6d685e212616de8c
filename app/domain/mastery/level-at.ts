import { vietnamDayNumber } from '~/lib/vietnam-day'
import { isCertified } from './engine/e-process'
import { FAIR, MASTERED } from './engine/parameters'
import type { Level, Need } from './level'
import type { SkillState } from './skill-state'

/** As much of a skill's state as its conditions hang on; of `masteredAt` only whether there is one. */
type Levelled = Pick<
  SkillState,
  's' | 'rem' | 'firstSuccessAt' | 'lastSuccessAt' | 'practiceWins' | 'masteredAt'
>

const [ONCE_MASTERED, CERTIFIED, TWO_DAYS, PRACTISED] = [1, 2, 4, 8]
/** More than any sum of conditions. */
export const CONDITIONS_END = 16

/** What of a skill's past its level hangs on, beside the number of answers, as bits of one number: no time changes it. */
export function conditionsOf(skill: Levelled): number {
  return (
    (skill.masteredAt === null ? 0 : ONCE_MASTERED) +
    (isCertified(skill) ? CERTIFIED : 0) +
    (hasTwoDays(skill) ? TWO_DAYS : 0) +
    (skill.practiceWins > 0 ? PRACTISED : 0)
  )
}

/** `probability`: of a typical item at the moment asked for, so a level lapses with time alone. */
export function levelAt(
  skill: (Levelled & { n: number }) | undefined,
  probability: number,
  hasPractice: boolean,
): Level {
  return skill ? levelBy(conditionsOf(skill), skill.n, probability, hasPractice) : 'new'
}

/** The same for a skill of which only conditions and answers are known. */
export function levelBy(
  conditions: number,
  answers: number,
  probability: number,
  hasPractice: boolean,
): Level {
  if (conditions & ONCE_MASTERED) return probability >= MASTERED.probability ? 'mastered' : 'lapsed'
  if (isMasteredBy(conditions, probability, hasPractice)) return 'mastered'
  return probability >= FAIR.probability && answers >= FAIR.answers ? 'fair' : 'learning'
}

/** Whether all conditions hold now, for whom they never did before. */
export function isMasteredBy(conditions: number, probability: number, hasPractice: boolean): boolean {
  const asked = hasPractice ? CERTIFIED + TWO_DAYS + PRACTISED : CERTIFIED + TWO_DAYS
  return probability >= MASTERED.probability && (conditions & asked) === asked
}

/** What is missing for "mastered"; empty when nothing is. Once reached, only the estimate can be missing again. */
export function needsOf(skill: Levelled | undefined, probability: number, hasPractice: boolean): Need[] {
  const conditions = skill ? conditionsOf(skill) : 0
  const needs: Need[] = []
  if (!(conditions & ONCE_MASTERED)) {
    if (!(conditions & CERTIFIED)) needs.push('more-answers')
    if (!(conditions & TWO_DAYS)) needs.push('another-day')
    if (hasPractice && !(conditions & PRACTISED)) needs.push('practice')
  }
  if (probability < MASTERED.probability) needs.push('estimate')
  return needs
}

/** Successes on two days, and not just before and after midnight. The first and the last are the farthest apart. */
function hasTwoDays({ firstSuccessAt, lastSuccessAt }: Levelled): boolean {
  if (firstSuccessAt === null || lastSuccessAt === null) return false
  return (
    lastSuccessAt - firstSuccessAt >= MASTERED.apart &&
    vietnamDayNumber(firstSuccessAt) !== vietnamDayNumber(lastSuccessAt)
  )
}
