import { db } from '~/db/client.server'
import { type DoorRule, type TooMany, takeDoorAttempt } from './door.server'
import { throttleKey } from './throttle-key.server'

const ACCOUNT: DoorRule = {
  free: 5,
  firstDelay: 30_000,
  longestDelay: 3_600_000,
  forgottenAfter: 24 * 3_600_000,
}

/**
 * Takes one attempt at an account. The fifth failure closes the account's door for 30 seconds, each further one for twice as
 * long, up to an hour: a six-digit PIN is then tried at most some thirty times a day. It counts by what was typed, whether
 * such an account exists or not.
 */
export function takeAccountAttempt(identifier: string, now: Date): Promise<TooMany | null> {
  return takeDoorAttempt(throttleKey('account', identifier), ACCOUNT, now)
}

/** The right secret was given: the count starts anew. */
export async function forgetAccountAttempts(identifier: string): Promise<void> {
  await db.throttle.deleteMany({ where: { key: throttleKey('account', identifier) } })
}
