import { db } from '~/db/client.server'

/** Writes down that somebody looked at another person's record; looking at one's own is nobody's business. */
export async function recordView(input: { actorId: string; subjectId: string; now: Date }): Promise<void> {
  const { actorId, subjectId, now } = input
  if (actorId === subjectId) return
  await db.auditEntry.create({
    data: { id: crypto.randomUUID(), actorId, subjectId, action: 'view-learner', at: now },
  })
}
