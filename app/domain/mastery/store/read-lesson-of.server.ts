import type { LessonRecord } from '../../lessons/catalogue'
import { readRevision } from '../../lessons/catalogue-queries.server'

/** The lesson that a revision is of, or null when there is no such revision or it is another lesson's. */
export async function readLessonOf(lessonId: string, revision: string): Promise<LessonRecord | null> {
  const found = await readRevision(revision)
  return found?.record.id === lessonId ? found.record : null
}
