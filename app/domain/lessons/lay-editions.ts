import type { Catalogue, CatalogueLesson, CatalogueModule } from './catalogue'
import { type EditionScope, type LiveEdition, scopeKey } from './edition'

/**
 * The catalogue as it is seen from some scopes, the nearest first: a variant stands in the place of the lesson of the same id,
 * under its number and address; a lesson of its own comes after those of its module. Of two editions of a lesson the nearer
 * counts. A variant whose original is published no more is left out.
 */
export function layEditions(
  catalogue: Catalogue,
  editions: readonly LiveEdition[],
  scopes: readonly EditionScope[],
): Catalogue {
  const seen = nearest(editions, scopes)
  if (seen.size === 0) return catalogue
  return { ...catalogue, modules: catalogue.modules.map((module) => layOver(module, [...seen.values()])) }
}

function nearest(
  editions: readonly LiveEdition[],
  scopes: readonly EditionScope[],
): ReadonlyMap<string, LiveEdition> {
  const ranks = new Map(scopes.map((scope, rank) => [scopeKey(scope), rank]))
  const rankOf = (edition: LiveEdition) => ranks.get(scopeKey(edition)) ?? Number.POSITIVE_INFINITY
  const seen = new Map<string, LiveEdition>()
  for (const edition of editions) {
    const other = seen.get(edition.lessonId)
    if (rankOf(edition) < (other ? rankOf(other) : Number.POSITIVE_INFINITY))
      seen.set(edition.lessonId, edition)
  }
  return seen
}

function layOver(module: CatalogueModule, seen: readonly LiveEdition[]): CatalogueModule {
  const here = seen.filter(({ moduleId }) => moduleId === module.id)
  if (here.length === 0) return module
  const known = new Set(module.lessons.map(({ id }) => id))
  const variants = new Map(here.map((edition) => [edition.lessonId, edition]))
  const own = here
    .filter(({ kind, lessonId }) => kind === 'own' && !known.has(lessonId))
    .sort((a, b) => a.firstId - b.firstId)
  return {
    ...module,
    lessons: [
      ...module.lessons.map((lesson) => {
        const variant = variants.get(lesson.id)
        return variant ? standIn(lesson, variant) : lesson
      }),
      ...own.map(({ entry, editionId, kind }, at) => ({
        ...entry,
        number: `${module.number}.${module.lessons.length + at + 1}`,
        edition: { editionId, kind },
      })),
    ],
  }
}

function standIn(
  { slug, number, practice }: CatalogueLesson,
  { entry, editionId, kind }: LiveEdition,
): CatalogueLesson {
  return {
    ...entry,
    ...{ slug, number },
    practice: entry.practice && practice ? { ...entry.practice, slug: practice.slug } : entry.practice,
    edition: { editionId, kind },
  }
}
