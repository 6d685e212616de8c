import { vietnamDay } from '~/lib/vietnam-day'

/** What is known of somebody's age. */
export type Childhood = {
  birthYear: number | null
  /** The grade they are in now in each of their school classes; null where the class tells none. */
  schoolGrades: readonly (number | null)[]
}

/** Born so many years ago or less: whoever may still be 15. */
export const OLDEST_CHILD = 16
const HIGHEST_GRADE = 10

/**
 * Is this a person under 16, for whom a guardian must agree? The birth year decides; only the year is known, so whoever may
 * still be 15 counts as a child. Without one, whoever is at school and not above grade 10. Unsure counts as child.
 */
export function needsConsent({ birthYear, schoolGrades }: Childhood, now: Date): boolean {
  if (birthYear !== null) return yearOf(now) - birthYear <= OLDEST_CHILD
  const known = schoolGrades.filter((grade) => grade !== null)
  if (known.length > 0) return Math.max(...known) <= HIGHEST_GRADE
  return schoolGrades.length > 0
}

/** From seven years on a child agrees too; whoever may be seven already is asked. */
export function needsOwnConsent(childhood: Childhood, now: Date): boolean {
  if (!needsConsent(childhood, now)) return false
  return childhood.birthYear === null || yearOf(now) - childhood.birthYear >= 7
}

/** The grade that a class of then has reached: "2024-2025", grade 8, is grade 10 in the autumn of 2026. School begins in August. */
export function gradeNow(grade: number | null, schoolYear: string | null, now: Date): number | null {
  const then = /^(\d{4})/.exec(schoolYear ?? '')?.[1]
  if (grade === null || !then) return grade
  const month = Number(vietnamDay(now).slice(5, 7))
  const current = month >= 8 ? yearOf(now) : yearOf(now) - 1
  return grade + Math.max(0, current - Number(then))
}

function yearOf(now: Date): number {
  return Number(vietnamDay(now).slice(0, 4))
}
