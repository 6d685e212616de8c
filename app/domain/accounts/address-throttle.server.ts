import { db } from '~/db/client.server'
import { networkOf } from './throttle/network-of'
import { throttleKey } from './throttle/throttle-key.server'

/**
 * A school lab, a commune hall or a mobile carrier shares one address, so an address is limited like a leaking bucket, never
 * closed: `capacity` attempts fit in at once, and one runs out every `leakMs`. Whoever signs in takes their own drop out again,
 * so others' success neither empties the bucket nor fills it, and one child at one account is stopped by the account's own
 * limit after five drops. What a full bucket still lets through (120 an hour) is far too slow for trying one PIN on many accounts.
 */
export type Limit = { purpose: string; capacity: number; leakMs: number }

export const SIGN_IN_LIMIT: Limit = { purpose: 'sign-in-address', capacity: 30, leakMs: 30_000 }
/** Two classes may register in one lesson. */
export const REGISTRATION_LIMIT: Limit = { purpose: 'registration-address', capacity: 80, leakMs: 60_000 }
/**
 * Class codes that do not exist. A room full of children may each mistype several times within a minute; a program at one
 * address gets 7,200 guesses a day at 23^8 codes.
 */
export const CLASS_CODE_LIMIT: Limit = { purpose: 'class-code-address', capacity: 300, leakMs: 12_000 }

/** Says when there is room again, without putting a drop in; null when there is. */
export async function readAddressRoom(
  limit: Limit,
  address: string,
  now: Date,
): Promise<{ retryAt: Date } | null> {
  const row = await db.throttle.findUnique({
    where: { key: throttleKey(limit.purpose, networkOf(address)) },
  })
  if (!row) return null
  const leaked = Math.floor((now.getTime() - row.lastFailedAt.getTime()) / limit.leakMs)
  return row.failures - leaked < limit.capacity ? null : { retryAt: new Date(now.getTime() + limit.leakMs) }
}

/** Puts one drop in; when the bucket is full, takes it out again and says when there is room. */
export async function takeAddressAttempt(
  limit: Limit,
  address: string,
  now: Date,
): Promise<{ retryAt: Date } | null> {
  const key = throttleKey(limit.purpose, networkOf(address))
  await leak(key, limit, now)
  const { failures } = await db.throttle.upsert({
    where: { key },
    create: { key, failures: 1, lastFailedAt: now },
    update: { failures: { increment: 1 } },
  })
  if (failures <= limit.capacity) return null
  await returnAddressAttempt(limit, address)
  return { retryAt: new Date(now.getTime() + limit.leakMs) }
}

export async function returnAddressAttempt(limit: Limit, address: string): Promise<void> {
  const key = throttleKey(limit.purpose, networkOf(address))
  await db.throttle.updateMany({
    where: { key, failures: { gt: 0 } },
    data: { failures: { decrement: 1 } },
  })
}

/** `lastFailedAt` is the time up to which the bucket has leaked. Of several at once exactly one lets it leak; the rest go on. */
async function leak(key: string, { leakMs }: Limit, now: Date): Promise<void> {
  const row = await db.throttle.findUnique({ where: { key } })
  if (!row) return
  const drops = Math.floor((now.getTime() - row.lastFailedAt.getTime()) / leakMs)
  if (drops < 1) return
  const isEmpty = drops >= row.failures
  await db.throttle.updateMany({
    where: { key, lastFailedAt: row.lastFailedAt, failures: { gte: Math.min(drops, row.failures) } },
    data: {
      failures: { decrement: Math.min(drops, row.failures) },
      lastFailedAt: isEmpty ? now : new Date(row.lastFailedAt.getTime() + drops * leakMs),
    },
  })
}
