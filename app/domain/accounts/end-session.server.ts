import { db } from '~/db/client.server'

/** Ends one session of this person: signing out here, or on a device in the list. Somebody else's session is left alone. */
export async function endSession(input: { personId: string; sessionId: string }): Promise<{ ok: true }> {
  await db.session.deleteMany({ where: { id: input.sessionId, personId: input.personId } })
  return { ok: true }
}
