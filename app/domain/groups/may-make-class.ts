import type { Viewer } from '~/domain/accounts/viewer'

/** May they make a class here? Trainers and teachers with a role at the place or above it, and its officers. */
export function mayMakeClass(viewer: Viewer, placePath: readonly string[]): boolean {
  return viewer.roles.some(
    ({ kind, scopeKind, scopeId }) =>
      MAKERS.includes(kind) && scopeKind === 'place' && placePath.includes(scopeId),
  )
}

const MAKERS: readonly string[] = [
  'trainer',
  'class-teacher',
  'commune-officer',
  'province-officer',
  'administrator',
]
