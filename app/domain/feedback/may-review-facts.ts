import type { Viewer } from '~/domain/accounts/viewer'

/** Each role with what it must have been granted for; one granted elsewhere by mistake counts for nothing. */
const REVIEWERS: ReadonlySet<string> = new Set([
  'trainer of class',
  'commune-officer of place',
  'province-officer of place',
  'administrator of place',
])

/** Whoever trains, and officers: the lessons are the same everywhere, so it does not matter of which class or place. */
export function mayReviewFacts({ roles }: Pick<Viewer, 'roles'>): boolean {
  return roles.some((role) => REVIEWERS.has(`${role.kind} of ${role.scopeKind}`))
}
