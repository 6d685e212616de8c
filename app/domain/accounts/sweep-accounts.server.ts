import { db } from '~/db/client.server'

/**
 * Deletes what has had its time: expired sessions, links older than a week, counts of failures older than a month, devices
 * on which somebody has not signed in for more than a year.
 */
export async function sweepAccounts(now: Date): Promise<void> {
  const ago = (days: number) => new Date(now.getTime() - days * 24 * 3_600_000)
  await db.session.deleteMany({ where: { expiresAt: { lte: now } } })
  await db.oneTimeLink.deleteMany({ where: { expiresAt: { lte: ago(7) } } })
  await db.throttle.deleteMany({ where: { lastFailedAt: { lte: ago(31) } } })
  await db.knownDevice.deleteMany({ where: { seenAt: { lte: ago(400) } } })
}
