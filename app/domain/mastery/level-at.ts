import { vietnamDayNumber } from '~/lib/vietnam-day'
import { isCertified } from './engine/e-process'
import { FAIR, MASTERED } from './engine/parameters'
import type { Level, Need } from './level'
import type { SkillState } from './skill-state'

/** As much of a skill's state as its level hangs on; of `masteredAt` only whether there is one. */
export type Levelled = Pick<
  SkillState,
  'n' | 's' | 'rem' | 'firstSuccessAt' | 'lastSuccessAt' | 'practiceWins' | 'masteredAt'
>

/** `probability`: of a typical item at the moment asked for, so a level lapses with time alone. */
export function levelAt(skill: Levelled | undefined, probability: number, hasPractice: boolean): Level {
  if (!skill) return 'new'
  if (skill.masteredAt !== null) return probability >= MASTERED.probability ? 'mastered' : 'lapsed'
  if (isMastered(skill, probability, hasPractice)) return 'mastered'
  return probability >= FAIR.probability && skill.n >= FAIR.answers ? 'fair' : 'learning'
}

/** Whether all conditions hold now, for whom they never did before. */
export function isMastered(skill: Levelled, probability: number, hasPractice: boolean): boolean {
  return (
    probability >= MASTERED.probability &&
    isCertified(skill) &&
    (!hasPractice || skill.practiceWins > 0) &&
    hasTwoDays(skill)
  )
}

/** What is missing for "mastered"; empty when nothing is. Once reached, only the estimate can be missing again. */
export function needsOf(skill: Levelled | undefined, probability: number, hasPractice: boolean): Need[] {
  const needs: Need[] = []
  if (!skill || skill.masteredAt === null) {
    if (!skill || !isCertified(skill)) needs.push('more-answers')
    if (!skill || !hasTwoDays(skill)) needs.push('another-day')
    if (hasPractice && !skill?.practiceWins) needs.push('practice')
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
