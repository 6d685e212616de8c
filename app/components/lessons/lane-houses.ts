import { lessonAddress, type PlacedLesson } from '~/domain/lessons/placed-lesson'
import type { LaneHouse } from './lane'

/** The houses of these lessons for somebody who finished some and is in one of them, or (`hasBegun` false) about to open it. */
export function laneHouses(
  lessons: readonly PlacedLesson[],
  completed: ReadonlySet<string>,
  currentId?: string,
  hasBegun = false,
): LaneHouse[] {
  return lessons.map((placed) => ({
    to: lessonAddress(placed),
    number: placed.lesson.number,
    title: placed.lesson.title,
    state: completed.has(placed.lesson.id)
      ? 'done'
      : placed.lesson.id === currentId
        ? hasBegun
          ? 'now'
          : 'next'
        : 'todo',
  }))
}
