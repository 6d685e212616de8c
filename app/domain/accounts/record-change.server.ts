import { db } from '~/db/client.server'

/**
 * Writes down that somebody changed a person's record, their own too. `action` is a verb and a noun ("reset-secret"),
 * `detail` a few words without personal data. Read by the person and by the administrator; never changed.
 */
export async function recordChange(input: {
  actorId: string
  subjectId: string
  action: string
  detail?: string
  now: Date
}): Promise<void> {
  const { actorId, subjectId, action, detail = '', now } = input
  await db.auditEntry.create({
    data: { id: crypto.randomUUID(), actorId, subjectId, action, detail, at: now },
  })
}
