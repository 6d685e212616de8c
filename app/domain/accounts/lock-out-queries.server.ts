import { db } from '~/db/client.server'
import { deviceKeys } from './throttle/device-keys.server'

/** Which of these people (at most some hundred) are being kept waiting on some device or on all unknown ones. */
export async function readLockedOut(personIds: readonly string[], now: Date): Promise<Set<string>> {
  if (personIds.length === 0) return new Set()
  const rows = await db.throttle.findMany({
    where: {
      blockedUntil: { gt: now },
      OR: personIds.map((id) => ({ key: { startsWith: deviceKeys(id).all } })),
    },
    select: { key: true },
  })
  const isShut = new Set(rows.map(({ key }) => key.split('-')[0]))
  return new Set(personIds.filter((id) => isShut.has(deviceKeys(id).all)))
}
