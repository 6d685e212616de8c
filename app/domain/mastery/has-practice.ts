import type { Catalogue } from '../lessons/catalogue'

/**
 * Whether, at a moment (ms), mastering a skill took an unaided run of a practice. Asked of the moment of each answer, so that
 * a practice published later takes no level from those who had reached it, however often their answers are folded anew.
 */
export type HasPractice = (skillId: string, at: number) => boolean

const known = new WeakMap<Catalogue, HasPractice>()

/** As the catalogue says: from the moment on at which a practice that shows the skill was published. */
export function hasPracticeIn(catalogue: Catalogue): HasPractice {
  const found = known.get(catalogue) ?? predicateOf(catalogue)
  known.set(catalogue, found)
  return found
}

function predicateOf({ practisedSince }: Catalogue): HasPractice {
  const since = new Map(Object.entries(practisedSince).map(([skillId, at]) => [skillId, Date.parse(at)]))
  return (skillId, at) => at >= (since.get(skillId) ?? Number.POSITIVE_INFINITY)
}
