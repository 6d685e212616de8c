import { db } from '~/db/client.server'
import type { Transaction } from '~/db/transaction.server'
import { upsertRows } from '~/db/write-rows.server'
import { isKnownDevice } from './known-device-queries.server'
import { deviceKeys } from './throttle/device-keys.server'
import { type DoorRule, returnDoorAttempts, type TooMany, takeDoorAttempt } from './throttle/door.server'

const HOUR = 3_600_000
const MONTH = 30 * 24 * HOUR

/** One device at one person's secret. */
const ONE_DEVICE: DoorRule = { free: 5, firstDelay: 30_000, longestDelay: 12 * HOUR, forgottenAfter: MONTH }
/** All devices together on which this person has never signed in. */
const STRANGE_DEVICES: DoorRule = {
  free: 25,
  firstDelay: HOUR / 2,
  longestDelay: 12 * HOUR,
  forgottenAfter: MONTH,
}

/**
 * Takes one attempt at a person's secret, before it is looked at. A device on which the person has signed in before counts
 * on its own: whatever others try elsewhere does not shut it out. Failures from unknown devices count per device and, so
 * that a new cookie is no new chance, in a larger sum per person. After success call `acceptDevice`.
 */
export async function takeDeviceAttempt(input: {
  personId: string
  deviceHash: string
  now: Date
}): Promise<TooMany | null> {
  const { personId, deviceHash, now } = input
  const keys = deviceKeys(personId)
  const closed = await takeDoorAttempt(keys.of(deviceHash), ONE_DEVICE, now)
  if (closed || (await isKnownDevice({ personId, deviceHash }))) return closed
  const allClosed = await takeDoorAttempt(keys.all, STRANGE_DEVICES, now)
  if (allClosed) await returnDoorAttempts(keys.of(deviceHash), 1)
  return allClosed
}

/** The right secret was given on this device: it is known from now on, and its failures were the owner's own. */
export async function acceptDevice(
  input: { personId: string; deviceHash: string; now: Date },
  tx: Transaction = db,
): Promise<void> {
  const { personId, deviceHash, now } = input
  const keys = deviceKeys(personId)
  const own = await tx.throttle.findUnique({ where: { key: keys.of(deviceHash) } })
  if (own) {
    if (!(await isKnownDevice({ personId, deviceHash }, tx)))
      await returnDoorAttempts(keys.all, own.failures, tx)
    await tx.throttle.deleteMany({ where: { key: keys.of(deviceHash) } })
  }
  await upsertRows(tx, 'KnownDevice', [{ personId, deviceHash, seenAt: now }], ['personId', 'deviceHash'])
}
