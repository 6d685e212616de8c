import { db } from '~/db/client.server'
import { inTransaction, isUniqueViolation, type Transaction } from '~/db/transaction.server'
import { ensureCountry } from '~/domain/places/ensure-country.server'
import { administrationLink } from './administration-link.server'
import { checkRegistration, type Registration, type RegistrationRefusal } from './check-registration'
import { createSession } from './create-session.server'
import { hashSecret } from './hash-secret.server'
import { isAdministrationLinkValid } from './is-administration-link-valid.server'
import { nameColumns } from './name-columns'

const NOT_VALID = { refusal: 'link-not-valid' } as const
const TAKEN: RegistrationRefusal = { field: 'identifier', refusal: 'identifier-taken' }

/**
 * Registers the first administrator, for the whole country, by the one-time link from the console, and signs them in. An unknown,
 * used or expired link, or any link once there is an administrator, is 'link-not-valid'. A refused field does not use it up.
 */
export async function claimAdministration(
  input: Registration & { linkToken: string; device: string; now: Date },
): Promise<{ ok: true; personId: string; token: string } | typeof NOT_VALID | RegistrationRefusal> {
  const { linkToken, now } = input
  if (!(await isAdministrationLinkValid(linkToken, now))) return NOT_VALID
  const checked = checkRegistration(input)
  if ('refusal' in checked) return checked
  const { identifier, kind, displayName } = checked
  if (await db.person.findUnique({ where: { identifier }, select: { id: true } })) return TAKEN

  const personId = crypto.randomUUID()
  const person = {
    id: personId,
    ...nameColumns(displayName),
    identifier,
    identifierKind: kind,
    createdAt: now,
  }
  const secretHash = await hashSecret(input.secret)
  const placeId = await ensureCountry()
  try {
    await inTransaction(async (tx) => {
      await useLink(tx, linkToken, now)
      await tx.person.create({ data: { ...person, secretHash } })
      // The fixed id lets two links used at the same moment make one administrator, not two.
      const role = { id: 'first-administrator', kind: 'administrator', scopeKind: 'place', scopeId: placeId }
      await tx.role.create({ data: { ...role, personId, grantedAt: now } })
    })
  } catch (error) {
    // Which of the unique keys was hit does not matter: the other of two at the same moment has won.
    if (error instanceof LinkGone || isUniqueViolation(error)) return NOT_VALID
    throw error
  }
  const token = await createSession({ personId, device: input.device, now })
  return { ok: true, personId, token }
}

class LinkGone extends Error {}

async function useLink(tx: Transaction, linkToken: string, now: Date): Promise<void> {
  const { tokenHash } = administrationLink(linkToken)
  const { count } = await tx.oneTimeLink.updateMany({
    where: { tokenHash, usedAt: null, expiresAt: { gt: now } },
    data: { usedAt: now },
  })
  if (count !== 1) throw new LinkGone()
}
