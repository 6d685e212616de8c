import type { Verdict } from '~/domain/rosters/import-kind'
import type { ImportCounts } from '~/domain/rosters/stored-import'

const ORDER = ['again', 'kept', 'perhaps-same', 'wrong', 'new', 'changed', 'unchanged'] as const

/** What there is to see of a list, what needs somebody first. */
export function shownVerdicts(
  counts: ImportCounts,
): { verdict: Verdict | 'again' | 'kept'; count: number }[] {
  return ORDER.map((verdict) => ({ verdict, count: counts[verdict] ?? 0 })).filter(({ count }) => count > 0)
}
