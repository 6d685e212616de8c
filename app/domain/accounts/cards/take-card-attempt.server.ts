import { returnAddressAttempt, SIGN_IN_LIMIT, takeAddressAttempt } from '../address-throttle.server'
import { forgetAccountAttempts, takeAccountAttempt } from '../throttle/account-throttle.server'
import type { TooMany } from '../throttle/door.server'

/**
 * One attempt with a card, limited like signing in, by address and by `subject`. A card counts by itself: whoever fails with its
 * owner's user name elsewhere does not shut the owner out, and whoever fails with a photograph of it shuts out the photograph.
 */
export async function takeCardAttempt(subject: string, address: string, now: Date): Promise<TooMany | null> {
  const full = await takeAddressAttempt(SIGN_IN_LIMIT, address, now)
  if (full) return { refusal: 'too-many-attempts', retryAt: full.retryAt }
  const closed = await takeAccountAttempt(subject, now)
  if (closed) await returnAddressAttempt(SIGN_IN_LIMIT, address)
  return closed
}

export async function forgetCardAttempts(subject: string, address: string): Promise<void> {
  await forgetAccountAttempts(subject)
  await returnAddressAttempt(SIGN_IN_LIMIT, address)
}
