import { inTransaction } from '~/db/transaction.server'
import { checkDisplayName, type NameRefusal } from '~/domain/accounts/check-display-name'
import { nameColumns } from '~/domain/accounts/name-columns'
import { offerAccount } from '~/domain/accounts/offer-account.server'
import { recordChange } from '~/domain/accounts/record-change.server'
import { unclaimedIdentifier } from '~/domain/accounts/typed-identifier'
import type { Viewer } from '~/domain/accounts/viewer'
import { readHouseholdStanding } from './household-queries.server'
import { mayVisitHousehold } from './may-visit-household'

export type AddResidentRefusal =
  | { refusal: 'not-your-household' }
  | { field: 'displayName'; refusal: NameRefusal }

/**
 * Makes an account for somebody of a household who wants one, by a name or nickname, and the one-time token with which they
 * choose user name and PIN on their own phone. Nothing is asked of the helper about the secret.
 */
export async function addResident(input: {
  viewer: Viewer
  teamId: string
  householdId: string
  displayName: string
  now: Date
}): Promise<{ ok: true; personId: string; token: string } | AddResidentRefusal> {
  const { viewer, teamId, householdId, now } = input
  const standing = await readHouseholdStanding(teamId, householdId)
  if (!standing || !mayVisitHousehold(viewer, standing)) return { refusal: 'not-your-household' }
  const name = checkDisplayName(input.displayName)
  if ('refusal' in name) return { field: 'displayName', ...name }
  const personId = crypto.randomUUID()
  const { placeId } = standing
  const token = await inTransaction(async (tx) => {
    // A user name that nobody can type: the resident chooses their own.
    const unclaimed = {
      identifier: unclaimedIdentifier(personId),
      identifierKind: 'user-name',
      secretHash: null,
    }
    const person = { id: personId, ...nameColumns(name.displayName), ...unclaimed, placeId, createdAt: now }
    await tx.person.create({ data: person })
    await tx.householdMember.create({ data: { householdId, personId, joinedAt: now } })
    return await offerAccount(tx, { personId, createdById: viewer.personId, now })
  })
  await recordChange({ actorId: viewer.personId, subjectId: personId, action: 'create-account', now })
  return { ok: true, personId, token }
}
