import type { LearnerStanding } from './may-view-learner'

/** The class or team through which somebody is looked at: the address of the page names it. */
export type ObservedIn = { classId: string } | { teamId: string }

/** Does the learner belong to it? Without one nothing is asked. */
export function isIn(learner: LearnerStanding, within: ObservedIn | undefined): boolean {
  if (!within) return true
  return 'classId' in within
    ? learner.classes.some(({ classId }) => classId === within.classId)
    : learner.teams.some(({ teamId }) => teamId === within.teamId)
}
