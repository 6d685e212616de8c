import { db } from '~/db/client.server'

export type SessionSummary = { sessionId: string; device: string; createdAt: Date; lastSeenAt: Date }

/** A person's sessions that have not expired, last seen first. The viewer's own is the one with their session's id. */
export async function listSessions(input: { personId: string; now: Date }): Promise<SessionSummary[]> {
  const rows = await db.session.findMany({
    where: { personId: input.personId, expiresAt: { gt: input.now } },
    orderBy: [{ lastSeenAt: 'desc' }, { id: 'asc' }],
    take: 100,
  })
  return rows.map(({ id, device, createdAt, lastSeenAt }) => ({
    ...{ sessionId: id, device, createdAt, lastSeenAt },
  }))
}
