import { hashOfLesson, readShelfLesson } from './shelf.server'

type Origin = { kind: string; originLessonId: string | null; originRevision: string | null }

/**
 * Whether the built-in lesson that a local version stands in for has changed since the version took it over; for lists of
 * drafts. Not of a lesson of its own, which goes its own way, nor of an original that is gone.
 */
export async function isOriginalChanged({ kind, originLessonId, originRevision }: Origin): Promise<boolean> {
  if (kind !== 'variant' || originLessonId === null) return false
  const revision = await revisionOf(originLessonId)
  return revision !== null && revision !== originRevision
}

const known = new Map<string, Promise<string | null>>()

/** The shelf is read once a process, so a hash is made once too. */
function revisionOf(lessonId: string): Promise<string | null> {
  const found =
    known.get(lessonId) ?? readShelfLesson(lessonId).then((each) => each && hashOfLesson(each.lesson))
  known.set(lessonId, found)
  found.catch(() => known.delete(lessonId))
  return found
}
