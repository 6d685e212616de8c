import { db } from '~/db/client.server'
import { isUniqueViolation, type Transaction } from '~/db/transaction.server'

export type TooMany = { refusal: 'too-many-attempts'; retryAt: Date }

/** How many failures are free, and for how long (ms) the door then stays shut: twice as long with each further one. */
export type DoorRule = { free: number; firstDelay: number; longestDelay: number; forgottenAfter: number }

/**
 * Takes one attempt before the secret is looked at, so that a hundred attempts at once are still `free`. While the door is
 * shut nothing is counted.
 */
export async function takeDoorAttempt(key: string, rule: DoorRule, now: Date): Promise<TooMany | null> {
  // Whoever loses the race to write looks again; after a few winners the door is shut, so few rounds are ever needed.
  for (let round = 0; round < 20; round++) {
    const row = await db.throttle.findUnique({ where: { key } })
    if (row?.blockedUntil && row.blockedUntil > now)
      return { refusal: 'too-many-attempts', retryAt: row.blockedUntil }

    const isForgotten = !row || now.getTime() - row.lastFailedAt.getTime() > rule.forgottenAfter
    const failures = isForgotten ? 1 : row.failures + 1
    const next = { failures, lastFailedAt: now, blockedUntil: blockedUntil(failures, rule, now) }
    if (await write(key, row, next)) return null
  }
  return { refusal: 'too-many-attempts', retryAt: new Date(now.getTime() + rule.firstDelay) }
}

/** Takes attempts back that turned out to be none of a guesser, and opens the door. */
export async function returnDoorAttempts(key: string, count: number, tx: Transaction = db): Promise<void> {
  const { count: changed } = await tx.throttle.updateMany({
    where: { key, failures: { gte: count } },
    data: { failures: { decrement: count }, blockedUntil: null },
  })
  if (changed === 0) await tx.throttle.deleteMany({ where: { key } })
}

type Count = { failures: number; lastFailedAt: Date; blockedUntil: Date | null }

function blockedUntil(failures: number, rule: DoorRule, now: Date): Date | null {
  if (failures < rule.free) return null
  const delay = Math.min(rule.firstDelay * 2 ** (failures - rule.free), rule.longestDelay)
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
