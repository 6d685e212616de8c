import { seesNames } from './sees-names'
import type { Viewer } from './viewer'

/** The trainer of this class, and officers of its place or of a place above who see names. Members see themselves, not the class. */
export function mayViewClass(
  viewer: Viewer,
  shown: { classId: string; placePath: readonly string[] },
): boolean {
  const isTrainer = viewer.roles.some(
    (role) => role.kind === 'trainer' && role.scopeKind === 'class' && role.scopeId === shown.classId,
  )
  return isTrainer || seesNames(viewer, shown.placePath)
}
