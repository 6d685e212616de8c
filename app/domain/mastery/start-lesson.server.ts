import { db } from '~/db/client.server'
import { readLessonOf } from './store/read-lesson-of.server'

export type Visit = { personId: string; lessonId: string; revision: string; now: Date }

/** Notes that a person has opened a lesson; when they did before, that they see it again. Refuses `unknown-lesson`. */
export async function startLesson(visit: Visit): Promise<{ ok: true } | { refusal: 'unknown-lesson' }> {
  const { personId, lessonId, revision, now } = visit
  if (!(await readLessonOf(lessonId, revision))) return { refusal: 'unknown-lesson' }
  await db.completion.upsert({
    where: { personId_lessonId: { personId, lessonId } },
    create: { personId, lessonId, revision, startedAt: now, seenAt: now },
    update: { seenAt: now },
  })
  return { ok: true }
}
