import { db } from '~/db/client.server'

/** Takes back that a lesson was completed; where the person stopped, and what they know, stay. Refuses `not-completed`. */
export async function removeCompletion({
  personId,
  lessonId,
}: {
  personId: string
  lessonId: string
}): Promise<{ ok: true } | { refusal: 'not-completed' }> {
  const { count } = await db.completion.updateMany({
    where: { personId, lessonId, completedAt: { not: null } },
    data: { completedAt: null },
  })
  return count > 0 ? { ok: true } : { refusal: 'not-completed' }
}
