import { db } from '~/db/client.server'
import { foldText } from '~/lib/fold-text'
import { returnAddressAttempt, SIGN_IN_LIMIT, takeAddressAttempt } from './address-throttle.server'
import { createSession } from './create-session.server'
import { isDemonstration } from './mode.server'
import { normaliseIdentifier } from './normalise-identifier'
import { forgetAccountAttempts, takeAccountAttempt } from './throttle/account-throttle.server'
import { verifySecret } from './verify-secret.server'

export type SignInRefusal =
  | { refusal: 'identifier-missing' | 'secret-missing' | 'wrong-identifier-or-secret' }
  | { refusal: 'too-many-attempts'; retryAt: Date }

/**
 * Signs a person in and returns the token of a new session. An unknown person, a wrong secret and a demonstration account in
 * production mode get the same refusal after the same work; attempts are limited per account and per address.
 */
export async function signIn(input: {
  identifier: string
  secret: string
  address: string
  device: string
  now: Date
}): Promise<{ ok: true; personId: string; token: string } | SignInRefusal> {
  if (input.identifier.trim() === '') return { refusal: 'identifier-missing' }
  if (input.secret === '') return { refusal: 'secret-missing' }

  const parsed = normaliseIdentifier(input.identifier)
  const identifier = 'refusal' in parsed ? foldText(input.identifier) : parsed.identifier
  const tooMany = await takeAttempt(identifier, input.address, input.now)
  if (tooMany) return tooMany

  const person = await db.person.findUnique({ where: { identifier } })
  const isRight = await verifySecret(person?.secretHash ?? null, input.secret)
  if (!person || !isRight || (person.isDemonstration && !isDemonstration()))
    return { refusal: 'wrong-identifier-or-secret' }

  await forgetAccountAttempts(identifier)
  await returnAddressAttempt(SIGN_IN_LIMIT, input.address)
  const token = await createSession({ personId: person.id, device: input.device, now: input.now })
  return { ok: true, personId: person.id, token }
}

/** Both limits must have room; what the account refuses is not held against everybody else at that address. */
async function takeAttempt(identifier: string, address: string, now: Date): Promise<SignInRefusal | null> {
  const full = await takeAddressAttempt(SIGN_IN_LIMIT, address, now)
  if (full) return { refusal: 'too-many-attempts', retryAt: full.retryAt }
  const closed = await takeAccountAttempt(identifier, now)
  if (closed) await returnAddressAttempt(SIGN_IN_LIMIT, address)
  return closed
}
