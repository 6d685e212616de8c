import type { Catalogue, CatalogueLesson, CatalogueModule } from './catalogue'

export type NextLesson = { module: CatalogueModule; lesson: CatalogueLesson; to: string }

/**
 * Where to go on: the lesson a person stopped in, if it is still published and not finished; else the first one not
 * finished; else the very first. Null when nothing is published.
 */
export function nextLesson(
  catalogue: Pick<Catalogue, 'modules'>,
  completed: ReadonlySet<string>,
  stoppedIn?: string,
): NextLesson | null {
  const all = catalogue.modules.flatMap((module) => module.lessons.map((lesson) => ({ module, lesson })))
  const open = all.filter(({ lesson }) => !completed.has(lesson.id))
  const found = open.find(({ lesson }) => lesson.id === stoppedIn) ?? open[0] ?? all[0]
  return found ? { ...found, to: `/hoc/${found.module.id}/${found.lesson.slug}` } : null
}
