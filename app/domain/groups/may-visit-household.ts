import type { Viewer } from '~/domain/accounts/viewer'
import { mayLeadTeam } from './may-lead-team'

/** A household as permissions see one: its team, and who of the team looks after it. */
export type HouseholdStanding = {
  teamId: string
  placePath: readonly string[]
  /** Null when nobody does, also when who did has left the team. */
  memberId: string | null
}

/** Seeing a household and recording a visit: the member who looks after it, and whoever leads the team. */
export function mayVisitHousehold(viewer: Viewer, household: HouseholdStanding): boolean {
  return household.memberId === viewer.personId || mayLeadTeam(viewer, household)
}
