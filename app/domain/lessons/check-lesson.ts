import type { Problem } from './problem'
import { byPlace } from './problem'
import { type LessonInput, readLesson } from './read-lesson'

/**
 * Everything that is wrong with a lesson, in the order of its files; empty when it may be published. Pure: the same
 * rules serve the command, the publication and an editor.
 */
export function checkLesson(input: LessonInput): Problem[] {
  return readLesson(input).problems.sort(byPlace)
}
