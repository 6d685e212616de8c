import { hasReached } from '~/domain/mastery/level-letters'

/** `almost`: one skill is missing, and `missing` is its place. */
export type ExamReadiness =
  | { state: 'certified' | 'passed' | 'ready' | 'not-yet' }
  | { state: 'almost'; missing: number }

/**
 * Ready to be examined in a module is who is fair or better on every skill of it, which the exam asks about alike, and has not passed
 * yet. `levels` has one letter for each skill of the module.
 */
export function examReadiness(levels: string, exam: 'certified' | 'passed' | undefined): ExamReadiness {
  if (exam) return { state: exam }
  const missing = [...levels].flatMap((letter, at) => (hasReached(letter) ? [] : at))
  const [first] = missing
  if (first === undefined) return { state: levels.length > 0 ? 'ready' : 'not-yet' }
  return missing.length === 1 && levels.length > 1
    ? { state: 'almost', missing: first }
    : { state: 'not-yet' }
}
