import type { Catalogue, CatalogueLesson, CatalogueModule, CataloguePath } from './catalogue'

/** A lesson and the module it stands in. */
export type PlacedLesson = { module: CatalogueModule; lesson: CatalogueLesson }

/** Every lesson, in the order of the catalogue. */
export function everyLesson({ modules }: Pick<Catalogue, 'modules'>): PlacedLesson[] {
  return modules.flatMap((module) => module.lessons.map((lesson) => ({ module, lesson })))
}

/** The lessons of a path, in its order. */
export function pathLessons(catalogue: Pick<Catalogue, 'modules'>, path: CataloguePath): PlacedLesson[] {
  const all = new Map(everyLesson(catalogue).map((placed) => [placed.lesson.id, placed]))
  return path.steps.flatMap((id) => all.get(id) ?? [])
}

export function lessonAddress({ module, lesson }: PlacedLesson): string {
  return `/hoc/${module.id}/${lesson.slug}`
}
