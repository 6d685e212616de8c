import { seesNames } from '~/domain/accounts/sees-names'
import type { Viewer } from '~/domain/accounts/viewer'

/** A person as this permission sees one: their groups and their home, each with its place and all above it. */
export type ConsentStanding = {
  personId: string
  classes: readonly { classId: string; placePath: readonly string[] }[]
  otherPaths: readonly (readonly string[])[]
}

/**
 * Who keeps the guardians' papers: the trainer or teacher of a class the child is in, and officers of its place who see
 * names. Nobody records a paper for themselves.
 */
export function mayRecordConsent(viewer: Viewer, child: ConsentStanding): boolean {
  if (viewer.personId === child.personId) return false
  const isTeacher = viewer.roles.some(
    ({ kind, scopeKind, scopeId }) =>
      (kind === 'trainer' || kind === 'class-teacher') &&
      scopeKind === 'class' &&
      child.classes.some(({ classId }) => classId === scopeId),
  )
  const paths = [...child.classes.map(({ placePath }) => placePath), ...child.otherPaths]
  return isTeacher || paths.some((path) => seesNames(viewer, path))
}
