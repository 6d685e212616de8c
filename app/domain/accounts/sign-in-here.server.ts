import { db } from '~/db/client.server'
import { returnAddressAttempt, SIGN_IN_LIMIT, takeAddressAttempt } from './address-throttle.server'
import { createSession } from './create-session.server'
import { acceptDevice, takeDeviceAttempt } from './known-device-throttle.server'
import { listPeopleHere } from './people-here-queries.server'
import { verifySecret } from './verify-secret.server'

export type SignInHereRefusal =
  | { refusal: 'not-here' | 'secret-missing' | 'wrong-secret' }
  | { refusal: 'too-many-attempts'; retryAt: Date }

/** Signs in somebody who picked themself among the people of a shared device. Guesses count per person on this device. */
export async function signInHere(input: {
  deviceHash: string
  /** Who may be shown on this device. */
  personIds: readonly string[]
  handle: string
  secret: string
  address: string
  device: string
  now: Date
}): Promise<{ ok: true; personId: string; token: string } | SignInHereRefusal> {
  const { deviceHash, handle, secret, address, device, now } = input
  const here = (await listPeopleHere(input)).find((each) => each.handle === handle)
  if (!here) return { refusal: 'not-here' }
  if (secret === '') return { refusal: 'secret-missing' }
  const { personId } = here
  const full = await takeAddressAttempt(SIGN_IN_LIMIT, address, now)
  if (full) return { refusal: 'too-many-attempts', retryAt: full.retryAt }
  const closed = await takeDeviceAttempt({ personId, deviceHash, now })
  if (closed) {
    await returnAddressAttempt(SIGN_IN_LIMIT, address)
    return closed
  }
  const person = await db.person.findUnique({ where: { id: personId }, select: { secretHash: true } })
  if (!(await verifySecret(person?.secretHash ?? null, secret))) return { refusal: 'wrong-secret' }
  await acceptDevice({ personId, deviceHash, now })
  await returnAddressAttempt(SIGN_IN_LIMIT, address)
  return { ok: true, personId, token: await createSession({ personId, device, now }) }
}
