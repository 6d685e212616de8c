import { db } from '~/db/client.server'

/** Whether the database answers at all. Never throws. */
export async function isDatabaseReachable(): Promise<boolean> {
  try {
    await db.$queryRawUnsafe('SELECT 1')
    return true
  } catch {
    return false
  }
}
