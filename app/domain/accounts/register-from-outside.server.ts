import { randomBytes } from 'node:crypto'
import { db } from '~/db/client.server'
import { inTransaction, isUniqueViolation } from '~/db/transaction.server'
import { REGISTRATION_LIMIT, takeAddressAttempt } from './address-throttle.server'
import { checkDisplayName, type NameRefusal } from './check-display-name'
import { createSession } from './create-session.server'
import { freeUserNames } from './free-user-names.server'
import { hashSecret } from './hash-secret.server'
import { nameColumns } from './name-columns'

const ROUNDS = 5

/**
 * Registers somebody who signed in outside and is not known here, and signs them in. Their secret is one that nobody knows, so
 * that nobody takes the account for one without an owner. An identity that somebody has by now is refused.
 */
export async function registerFromOutside(input: {
  issuer: string
  subject: string
  displayName: string
  address: string
  device: string
  locale?: string
  now: Date
}): Promise<
  | { ok: true; personId: string; token: string }
  | { field: 'displayName'; refusal: NameRefusal }
  | { refusal: 'too-many-registrations'; retryAt: Date }
  | { refusal: 'linked-elsewhere' }
> {
  const { issuer, subject, address, device, now } = input
  const checked = checkDisplayName(input.displayName)
  if ('refusal' in checked) return { field: 'displayName', refusal: checked.refusal }
  const full = await takeAddressAttempt(REGISTRATION_LIMIT, address, now)
  if (full) return { refusal: 'too-many-registrations', retryAt: full.retryAt }

  const personId = crypto.randomUUID()
  const secretHash = await hashSecret(randomBytes(32).toString('base64url'))
  const person = {
    ...{ id: personId, ...nameColumns(checked.displayName), identifierKind: 'user-name' },
    ...{ secretHash, secretKind: 'outside', locale: input.locale === 'en' ? 'en' : 'vi', createdAt: now },
  }
  for (let round = 0; round < ROUNDS; round++) {
    const where = { issuer_subject: { issuer, subject } }
    if (await db.externalIdentity.findUnique({ where })) return { refusal: 'linked-elsewhere' }
    try {
      await inTransaction(async (tx) => {
        const [identifier = personId] = await freeUserNames(tx, [checked.displayName], new Map())
        await tx.person.create({ data: { ...person, identifier } })
        await tx.externalIdentity.create({ data: { issuer, subject, personId, linkedAt: now } })
      })
      return { ok: true, personId, token: await createSession({ personId, device, now }) }
    } catch (error) {
      if (!isUniqueViolation(error)) throw error // the user name or the identity was taken meanwhile: look again
    }
  }
  throw new Error(`no free user name in ${ROUNDS} rounds`)
}
