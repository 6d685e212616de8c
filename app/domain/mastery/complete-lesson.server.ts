import { inTransaction } from '~/db/transaction.server'
import { lockPerson } from './store/lock-person.server'
import { readLessonOf } from './store/read-lesson-of.server'

/**
 * A person reached the end of a lesson. Says nothing about what they know. The first completion keeps its date, however
 * often it is told; a revision read later replaces the one noted. `at`: when it happened, if not now. Refuses `unknown-lesson`.
 */
export async function completeLesson({
  personId,
  lessonId,
  revision,
  now,
  at = now,
}: {
  personId: string
  lessonId: string
  revision: string
  now: Date
  at?: Date
}): Promise<{ ok: true; completedAt: Date; isNew: boolean } | { refusal: 'unknown-lesson' }> {
  if (!(await readLessonOf(lessonId, revision))) return { refusal: 'unknown-lesson' }
  return await inTransaction(async (tx) => {
    await lockPerson(tx, personId)
    const key = { personId_lessonId: { personId, lessonId } }
    const before = await tx.completion.findUnique({ where: key })
    const completedAt = before?.completedAt ?? at
    if (!before) {
      await tx.completion.create({
        data: { personId, lessonId, revision, startedAt: at, seenAt: at, completedAt },
      })
    } else {
      const seenAt = at > before.seenAt ? at : before.seenAt
      const read = before.completedAt && at < before.seenAt ? before.revision : revision
      await tx.completion.update({ where: key, data: { revision: read, seenAt, completedAt } })
    }
    return { ok: true as const, completedAt, isNew: !before?.completedAt }
  })
}
