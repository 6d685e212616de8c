import { db } from '~/db/client.server'
import { hasTypedSecret } from './has-typed-secret'
import { forgetAccountAttempts, takeAccountAttempt } from './throttle/account-throttle.server'
import { verifySecret } from './verify-secret.server'

export type ConfirmRefusal =
  | { field: 'secret'; refusal: 'secret-missing' | 'wrong-secret' }
  | { refusal: 'too-many-attempts'; retryAt: Date }
  | { refusal: 'sign-in-again' }

const FRESH = 15 * 60_000

/**
 * Is it really this person who asks for something that cannot be undone? Whoever has a password or PIN types it; whoever
 * signs in by pictures, a card or elsewhere must have done so within a quarter of an hour. Guesses count as at sign-in.
 */
export async function confirmSecret(input: {
  personId: string
  sessionId: string
  secret: string
  now: Date
}): Promise<{ ok: true } | ConfirmRefusal> {
  const { personId, sessionId, secret, now } = input
  const person = await db.person.findUniqueOrThrow({
    where: { id: personId },
    select: { ...{ identifier: true, secretHash: true, secretKind: true } },
  })
  if (!hasTypedSecret(person)) {
    const session = await db.session.findFirst({ where: { id: sessionId, personId } })
    const isFresh = session && now.getTime() - session.createdAt.getTime() <= FRESH
    return isFresh ? { ok: true } : { refusal: 'sign-in-again' }
  }
  if (secret === '') return { field: 'secret', refusal: 'secret-missing' }
  const tooMany = await takeAccountAttempt(person.identifier, now)
  if (tooMany) return tooMany
  if (!(await verifySecret(person.secretHash, secret))) return { field: 'secret', refusal: 'wrong-secret' }
  await forgetAccountAttempts(person.identifier)
  return { ok: true }
}
