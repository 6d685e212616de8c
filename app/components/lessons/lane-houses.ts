import { lessonAddress, type PlacedLesson } from '~/domain/lessons/placed-lesson'
import type { LaneHouse } from './lane'

/**
 * The houses of these lessons for somebody who finished some and is in one of them, or (`hasBegun` false) about to open it.
 * `skippable` are those that a placement test said they know.
 */
export function laneHouses(
  lessons: readonly PlacedLesson[],
  completed: ReadonlySet<string>,
  currentId?: string,
  hasBegun = false,
  skippable: ReadonlySet<string> = new Set(),
): LaneHouse[] {
  return lessons.map((placed) => ({
    to: lessonAddress(placed),
    number: placed.lesson.number,
    title: placed.lesson.title,
    canSkip: skippable.has(placed.lesson.id),
    state: completed.has(placed.lesson.id)
      ? 'done'
      : placed.lesson.id === currentId
        ? hasBegun
          ? 'now'
          : 'next'
        : 'todo',
  }))
}
