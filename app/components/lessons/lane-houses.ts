import type { CatalogueModule } from '~/domain/lessons/catalogue'
import type { LaneHouse } from './lane'

/** The houses of a module for somebody who finished some lessons and is in one of them, or (`hasBegun` false) about to open it. */
export function laneHouses(
  module: CatalogueModule,
  completed: ReadonlySet<string>,
  currentId?: string,
  hasBegun = false,
): LaneHouse[] {
  return module.lessons.map((lesson) => ({
    to: `/hoc/${module.id}/${lesson.slug}`,
    number: lesson.number,
    title: lesson.title,
    state: completed.has(lesson.id) ? 'done' : lesson.id === currentId ? (hasBegun ? 'now' : 'next') : 'todo',
  }))
}
