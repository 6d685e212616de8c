import { mayViewClass } from './may-view-class'
import { mayViewTeam } from './may-view-team'
import type { Viewer } from './viewer'

/** A learner as permissions see one: the groups they belong to, each with the path of its place. */
export type LearnerStanding = {
  personId: string
  classes: readonly { classId: string; placePath: readonly string[] }[]
  teams: readonly { teamId: string; placePath: readonly string[] }[]
}

/** Oneself, and whoever may view a class or a team that the learner belongs to. */
export function mayViewLearner(viewer: Viewer, learner: LearnerStanding): boolean {
  return (
    viewer.personId === learner.personId ||
    learner.classes.some((shown) => mayViewClass(viewer, shown)) ||
    learner.teams.some((shown) => mayViewTeam(viewer, shown))
  )
}
