import { db } from '~/db/client.server'
import { foldText } from '~/lib/fold-text'
import { returnAddressAttempt, SIGN_IN_LIMIT, takeAddressAttempt } from './address-throttle.server'
import { createSession } from './create-session.server'
import { isKnownDevice } from './known-device-queries.server'
import { acceptDevice, takeDeviceAttempt } from './known-device-throttle.server'
import { isDemonstration } from './mode.server'
import { normaliseIdentifier } from './normalise-identifier'
import { forgetAccountAttempts, takeAccountAttempt } from './throttle/account-throttle.server'
import { verifySecret } from './verify-secret.server'

export type SignInRefusal =
  | { refusal: 'identifier-missing' | 'secret-missing' | 'wrong-identifier-or-secret' }
  | { refusal: 'too-many-attempts'; retryAt: Date }

/**
 * Signs a person in and returns the token of a new session. An unknown person, a wrong secret and a demonstration account in
 * production mode get the same refusal after the same work; attempts are limited per account and per address. On a device on
 * which this person has signed in before they count on their own: nobody else can shut its owner out there.
 */
export async function signIn(input: {
  identifier: string
  secret: string
  address: string
  device: string
  /** Of the device's cookie; without one every device is unknown. */
  deviceHash?: string
  now: Date
}): Promise<{ ok: true; personId: string; token: string } | SignInRefusal> {
  if (input.identifier.trim() === '') return { refusal: 'identifier-missing' }
  if (input.secret === '') return { refusal: 'secret-missing' }

  const parsed = normaliseIdentifier(input.identifier)
  const identifier = 'refusal' in parsed ? foldText(input.identifier) : parsed.identifier
  const person = await db.person.findUnique({ where: { identifier } })
  const known = await ownDevice(person?.id, input.deviceHash)
  const tooMany = await takeAttempt({ ...input, identifier, known })
  if (tooMany) return tooMany

  // Three pictures are asked for in their class, never here.
  const hash = person?.secretKind === 'pictures' ? null : (person?.secretHash ?? null)
  const isRight = await verifySecret(hash, input.secret)
  if (!person || !isRight || (person.isDemonstration && !isDemonstration()))
    return { refusal: 'wrong-identifier-or-secret' }

  if (!known) await forgetAccountAttempts(identifier)
  if (input.deviceHash) await acceptDevice({ ...input, personId: person.id, deviceHash: input.deviceHash })
  await returnAddressAttempt(SIGN_IN_LIMIT, input.address)
  const token = await createSession({ personId: person.id, device: input.device, now: input.now })
  return { ok: true, personId: person.id, token }
}

type Known = { personId: string; deviceHash: string }

async function ownDevice(personId?: string, deviceHash?: string): Promise<Known | null> {
  if (!personId || !deviceHash) return null
  return (await isKnownDevice({ personId, deviceHash })) ? { personId, deviceHash } : null
}

/** Both limits must have room; what the account refuses is not held against everybody else at that address. */
async function takeAttempt(asked: {
  identifier: string
  address: string
  known: Known | null
  now: Date
}): Promise<SignInRefusal | null> {
  const { identifier, address, known, now } = asked
  const full = await takeAddressAttempt(SIGN_IN_LIMIT, address, now)
  if (full) return { refusal: 'too-many-attempts', retryAt: full.retryAt }
  const closed = known
    ? await takeDeviceAttempt({ ...known, now })
    : await takeAccountAttempt(identifier, now)
  if (closed) await returnAddressAttempt(SIGN_IN_LIMIT, address)
  return closed
}
