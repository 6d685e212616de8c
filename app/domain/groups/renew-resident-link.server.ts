import { inTransaction } from '~/db/transaction.server'
import { offerAccount } from '~/domain/accounts/offer-account.server'
import { recordChange } from '~/domain/accounts/record-change.server'
import { unclaimedIdentifier } from '~/domain/accounts/typed-identifier'
import type { Viewer } from '~/domain/accounts/viewer'
import { readHouseholdStanding } from './household-queries.server'
import { mayVisitHousehold } from './may-visit-household'

/** A new one-time token for an account of the household that nobody has taken over yet; the old one stops working. */
export async function renewResidentLink(input: {
  viewer: Viewer
  teamId: string
  householdId: string
  personId: string
  now: Date
}): Promise<{ ok: true; token: string } | { refusal: 'not-your-household' | 'unknown-person' }> {
  const { viewer, teamId, householdId, personId, now } = input
  const standing = await readHouseholdStanding(teamId, householdId)
  if (!standing || !mayVisitHousehold(viewer, standing)) return { refusal: 'not-your-household' }
  const result = await inTransaction(async (tx) => {
    const unclaimed = { identifier: unclaimedIdentifier(personId), secretHash: null }
    const where = { householdId, personId, person: unclaimed }
    if ((await tx.householdMember.count({ where })) === 0) return { refusal: 'unknown-person' as const }
    return {
      ok: true as const,
      token: await offerAccount(tx, { personId, createdById: viewer.personId, now }),
    }
  })
  if ('ok' in result)
    await recordChange({ actorId: viewer.personId, subjectId: personId, action: 'renew-account-link', now })
  return result
}
