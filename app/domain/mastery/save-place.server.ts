import { db } from '~/db/client.server'
import type { Visit } from './start-lesson.server'
import { readLessonOf } from './store/read-lesson-of.server'

/**
 * Remembers the section where a person stopped, to go on from there on any device. Refuses `unknown-lesson`, and
 * `unknown-section` when the revision has no such anchor.
 */
export async function savePlace({
  personId,
  lessonId,
  revision,
  anchor,
  now,
}: Visit & { anchor: string }): Promise<{ ok: true } | { refusal: 'unknown-lesson' | 'unknown-section' }> {
  const lesson = await readLessonOf(lessonId, revision)
  if (!lesson) return { refusal: 'unknown-lesson' }
  if (!Object.hasOwn(lesson.anchors, anchor)) return { refusal: 'unknown-section' }
  await db.completion.upsert({
    where: { personId_lessonId: { personId, lessonId } },
    create: { personId, lessonId, revision, anchor, startedAt: now, seenAt: now },
    update: { revision, anchor, seenAt: now },
  })
  return { ok: true }
}
