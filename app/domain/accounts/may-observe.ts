import type { LearnerStanding } from './may-view-learner'
import type { Viewer } from './viewer'

/**
 * Who may write down that they watched this person do it: a trainer of a class of theirs, or at a place that one of
 * their groups or their home lies at or below; the head of their team. Nobody observes themselves.
 */
export function mayObserve(
  viewer: Viewer,
  learner: LearnerStanding & { homePath: readonly string[] },
): boolean {
  if (viewer.personId === learner.personId) return false
  const paths = [...learner.classes, ...learner.teams].flatMap(({ placePath }) => placePath)
  const places = new Set([...paths, ...learner.homePath])
  return viewer.roles.some(({ kind, scopeKind, scopeId }) => {
    if (kind === 'team-head')
      return scopeKind === 'team' && learner.teams.some(({ teamId }) => teamId === scopeId)
    if (kind !== 'trainer') return false
    return scopeKind === 'place'
      ? places.has(scopeId)
      : scopeKind === 'class' && learner.classes.some(({ classId }) => classId === scopeId)
  })
}
