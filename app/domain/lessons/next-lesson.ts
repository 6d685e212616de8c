import { lessonAddress, type PlacedLesson } from './placed-lesson'

export type NextLesson = PlacedLesson & { to: string }

/**
 * Where to go on among these lessons: the one a person stopped in, if it is there and not finished; else the first one
 * not finished that they should not pass over (`skippable`); else the first not finished; else the very first. Null when
 * there are none.
 */
export function nextLesson(
  lessons: readonly PlacedLesson[],
  completed: ReadonlySet<string>,
  stoppedIn?: string,
  skippable: ReadonlySet<string> = new Set(),
): NextLesson | null {
  const open = lessons.filter(({ lesson }) => !completed.has(lesson.id))
  const stopped = open.find(({ lesson }) => lesson.id === stoppedIn)
  const found = stopped ?? open.find(({ lesson }) => !skippable.has(lesson.id)) ?? open[0] ?? lessons[0]
  return found ? { ...found, to: lessonAddress(found) } : null
}
