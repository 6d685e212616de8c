import { seesNames } from './sees-names'
import type { Viewer } from './viewer'

/**
 * The trainer or teacher of this class, and officers of its place or of a place above who see names. Members see
 * themselves, not the class.
 */
export function mayViewClass(
  viewer: Viewer,
  shown: { classId: string; placePath: readonly string[] },
): boolean {
  const isTeacher = viewer.roles.some(
    ({ kind, scopeKind, scopeId }) =>
      (kind === 'trainer' || kind === 'class-teacher') && scopeKind === 'class' && scopeId === shown.classId,
  )
  return isTeacher || seesNames(viewer, shown.placePath)
}
