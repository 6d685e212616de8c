import { db } from '~/db/client.server'
import { isUniqueViolation } from '~/db/transaction.server'
import { REGISTRATION_LIMIT, takeAddressAttempt } from './address-throttle.server'
import { checkRegistration, type Registration, type RegistrationRefusal } from './check-registration'
import { createSession } from './create-session.server'
import { hashSecret } from './hash-secret.server'
import { nameColumns } from './name-columns'

const TAKEN: RegistrationRefusal = { field: 'identifier', refusal: 'identifier-taken' }

/**
 * Registers a person by name or nickname, user name or telephone number, password or PIN, and signs them in. Refuses with the
 * field and the reason. Answering "taken" tells who has an account, which cannot be helped; so attempts are limited per address.
 */
export async function registerPerson(
  input: Registration & { address: string; device: string; locale?: string; now: Date },
): Promise<
  | { ok: true; personId: string; token: string }
  | RegistrationRefusal
  | { refusal: 'too-many-registrations'; retryAt: Date }
> {
  const checked = checkRegistration(input)
  if ('refusal' in checked) return checked
  const full = await takeAddressAttempt(REGISTRATION_LIMIT, input.address, input.now)
  if (full) return { refusal: 'too-many-registrations', retryAt: full.retryAt }
  const { identifier, kind, displayName } = checked
  if (await db.person.findUnique({ where: { identifier }, select: { id: true } })) return TAKEN

  const personId = crypto.randomUUID()
  const secretHash = await hashSecret(input.secret)
  try {
    await db.person.create({
      data: {
        ...{ id: personId, ...nameColumns(displayName), identifier, identifierKind: kind, secretHash },
        ...{ locale: input.locale === 'en' ? 'en' : 'vi', createdAt: input.now },
      },
    })
  } catch (error) {
    if (isUniqueViolation(error)) return TAKEN
    throw error
  }
  const token = await createSession({ personId, device: input.device, now: input.now })
  return { ok: true, personId, token }
}
