import type { Catalogue } from './catalogue'
import { everyPractice } from './placed-practice'

/**
 * Since when each skill that a practice shows now has had one: since when `before` says, else from `now` on. Who mastered the
 * skill while it had none has done all that was asked.
 */
export function practisedSince(
  catalogue: Pick<Catalogue, 'modules'>,
  before: Catalogue['practisedSince'],
  now: Date,
): Catalogue['practisedSince'] {
  const skills = new Set(everyPractice(catalogue).flatMap(({ practice }) => practice.skills))
  return Object.fromEntries([...skills].map((skill) => [skill, before[skill] ?? now.toISOString()]))
}
