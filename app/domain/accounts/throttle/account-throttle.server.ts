import { db } from '~/db/client.server'
import { isUniqueViolation } from '~/db/transaction.server'
import { throttleKey } from './throttle-key.server'

export type TooMany = { refusal: 'too-many-attempts'; retryAt: Date }

const FREE_ATTEMPTS = 5
const FIRST_DELAY = 30_000
const LONGEST_DELAY = 3_600_000
const FORGOTTEN_AFTER = 24 * 3_600_000

/**
 * Takes one attempt at an account before the secret is looked at, so that a hundred attempts at once are still five.
 * The fifth failure closes the account's door for 30 seconds, each further one for twice as long, up to an hour: a six-digit
 * PIN is then tried at most some thirty times a day. It counts by what was typed, whether such an account exists or not.
 */
export async function takeAccountAttempt(identifier: string, now: Date): Promise<TooMany | null> {
  const key = throttleKey('account', identifier)
  // Whoever loses the race to write looks again; after five winners the door is closed, so few rounds are ever needed.
  for (let round = 0; round < 20; round++) {
    const row = await db.throttle.findUnique({ where: { key } })
    if (row?.blockedUntil && row.blockedUntil > now)
      return { refusal: 'too-many-attempts', retryAt: row.blockedUntil }

    const isForgotten = !row || now.getTime() - row.lastFailedAt.getTime() > FORGOTTEN_AFTER
    const failures = isForgotten ? 1 : row.failures + 1
    const next = { failures, lastFailedAt: now, blockedUntil: blockedUntil(failures, now) }
    if (await write(key, row, next)) return null
  }
  return { refusal: 'too-many-attempts', retryAt: new Date(now.getTime() + FIRST_DELAY) }
}

/** The right secret was given: the count starts anew. */
export async function forgetAccountAttempts(identifier: string): Promise<void> {
  await db.throttle.deleteMany({ where: { key: throttleKey('account', identifier) } })
}

type Count = { failures: number; lastFailedAt: Date; blockedUntil: Date | null }

function blockedUntil(failures: number, now: Date): Date | null {
  if (failures < FREE_ATTEMPTS) return null
  const delay = Math.min(FIRST_DELAY * 2 ** (failures - FREE_ATTEMPTS), LONGEST_DELAY)
  return new Date(now.getTime() + delay)
}

/** Writes only if nobody has written since `seen` was read. */
async function write(key: string, seen: Count | null, next: Count): Promise<boolean> {
  if (seen) {
    const { failures, lastFailedAt } = seen
    const { count } = await db.throttle.updateMany({ where: { key, failures, lastFailedAt }, data: next })
    return count === 1
  }
  try {
    await db.throttle.create({ data: { key, ...next } })
    return true
  } catch (error) {
    if (isUniqueViolation(error)) return false
    throw error
  }
}
