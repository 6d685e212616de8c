import { db } from '~/db/client.server'

/** Signs a person out everywhere, or everywhere but in `exceptSessionId`. */
export async function endAllSessions(input: {
  personId: string
  exceptSessionId?: string
}): Promise<{ ok: true }> {
  await db.session.deleteMany({
    where: { personId: input.personId, id: { not: input.exceptSessionId } },
  })
  return { ok: true }
}
