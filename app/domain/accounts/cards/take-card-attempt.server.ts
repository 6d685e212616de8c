import { db } from '~/db/client.server'
import { returnAddressAttempt, SIGN_IN_LIMIT, takeAddressAttempt } from '../address-throttle.server'
import { type DoorRule, type TooMany, takeDoorAttempt } from '../throttle/door.server'
import { throttleKey } from '../throttle/throttle-key.server'

const HOUR = 3_600_000

/** Some sixteen guesses on the first day, two a day afterwards: three pictures are not found by them either. */
const CARD: DoorRule = {
  free: 5,
  firstDelay: 30_000,
  longestDelay: 12 * HOUR,
  forgottenAfter: 30 * 24 * HOUR,
}

/**
 * One attempt with a card, limited by address and by `subject`. A card counts by itself: whoever fails with its owner's user name
 * elsewhere does not shut the owner out, and whoever fails with a photograph of it shuts out the photograph.
 */
export async function takeCardAttempt(subject: string, address: string, now: Date): Promise<TooMany | null> {
  const full = await takeAddressAttempt(SIGN_IN_LIMIT, address, now)
  if (full) return { refusal: 'too-many-attempts', retryAt: full.retryAt }
  const closed = await takeDoorAttempt(throttleKey('card', subject), CARD, now)
  if (closed) await returnAddressAttempt(SIGN_IN_LIMIT, address)
  return closed
}

export async function forgetCardAttempts(subject: string, address: string): Promise<void> {
  await db.throttle.deleteMany({ where: { key: throttleKey('card', subject) } })
  await returnAddressAttempt(SIGN_IN_LIMIT, address)
}
