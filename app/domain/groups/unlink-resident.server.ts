import { db } from '~/db/client.server'
import { recordChange } from '~/domain/accounts/record-change.server'
import { unclaimedIdentifier } from '~/domain/accounts/typed-identifier'
import type { Viewer } from '~/domain/accounts/viewer'
import { readHouseholdStanding } from './household-queries.server'
import { mayVisitHousehold } from './may-visit-household'

/**
 * Takes somebody out of a household; their account and what they learned stay theirs. Not whose account nobody has taken
 * over yet: nothing would lead to it any more.
 */
export async function unlinkResident(input: {
  viewer: Viewer
  teamId: string
  householdId: string
  personId: string
  now: Date
}): Promise<{ ok: true } | { refusal: 'not-your-household' | 'unknown-person' }> {
  const { viewer, teamId, householdId, personId, now } = input
  const standing = await readHouseholdStanding(teamId, householdId)
  if (!standing || !mayVisitHousehold(viewer, standing)) return { refusal: 'not-your-household' }
  const unclaimed = { identifier: unclaimedIdentifier(personId), secretHash: null }
  const where = { householdId, personId, person: { NOT: unclaimed } }
  const { count } = await db.householdMember.deleteMany({ where })
  if (count === 0) return { refusal: 'unknown-person' }
  await recordChange({ actorId: viewer.personId, subjectId: personId, action: 'unlink-household', now })
  return { ok: true }
}
