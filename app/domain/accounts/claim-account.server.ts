import { inTransaction, isUniqueViolation } from '~/db/transaction.server'
import { checkRegistration, type Registration, type RegistrationRefusal } from './check-registration'
import { createSession } from './create-session.server'
import { hashSecret } from './hash-secret.server'
import { nameColumns } from './name-columns'
import { readOfferedAccount } from './offered-account-queries.server'
import { recordChange } from './record-change.server'
import { residentLink } from './resident-link.server'
import { unclaimedIdentifier } from './typed-identifier'

const NOT_VALID = { refusal: 'link-not-valid' } as const

/**
 * Whoever holds the link chooses name, user name and PIN for the account that was made for them, and is signed in. A refused field
 * does not use the link up; of two at the same moment one wins. An unknown, used or old link is 'link-not-valid'.
 */
export async function claimAccount(
  input: Registration & { linkToken: string; device: string; now: Date },
): Promise<{ ok: true; personId: string; token: string } | typeof NOT_VALID | RegistrationRefusal> {
  const { linkToken, now } = input
  const offered = await readOfferedAccount(linkToken, now)
  if (!offered) return NOT_VALID
  const checked = checkRegistration(input)
  if ('refusal' in checked) return checked
  const { personId } = offered
  const { identifier, kind: identifierKind, displayName } = checked
  const secretHash = await hashSecret(input.secret)
  let isTaken = false
  try {
    isTaken = await inTransaction(async (tx) => {
      const { count } = await tx.oneTimeLink.updateMany({
        where: { tokenHash: residentLink(linkToken).tokenHash, usedAt: null, expiresAt: { gt: now } },
        data: { usedAt: now },
      })
      if (count === 0) return true
      const chosen = { ...nameColumns(displayName), identifier, identifierKind, secretHash }
      const unclaimed = { id: personId, identifier: unclaimedIdentifier(personId), secretHash: null }
      const taken = await tx.person.updateMany({ where: unclaimed, data: chosen })
      return taken.count === 0
    })
  } catch (error) {
    if (isUniqueViolation(error)) return { field: 'identifier', refusal: 'identifier-taken' }
    throw error
  }
  if (isTaken) return NOT_VALID
  await recordChange({ actorId: personId, subjectId: personId, action: 'claim-account', now })
  const token = await createSession({ personId, device: input.device, now })
  return { ok: true, personId, token }
}
