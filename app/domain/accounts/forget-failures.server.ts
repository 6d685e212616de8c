import { db } from '~/db/client.server'
import { deviceKeys } from './throttle/device-keys.server'

/** Forgets all failures at this person's secret, on all devices: a lock-out is over. Who may do so, the caller has asked. */
export async function forgetFailures(personId: string): Promise<void> {
  await db.throttle.deleteMany({ where: { key: { startsWith: deviceKeys(personId).all } } })
}
