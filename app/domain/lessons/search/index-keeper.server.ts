import { setImmediate as othersTurn } from 'node:timers/promises'
import { keepRecent } from '~/lib/keep-recent'
import type { Catalogue, CatalogueLesson, CatalogueModule } from '../catalogue'
import { readPublication, readRevision } from '../catalogue-queries.server'
import { lessonPassages } from './lesson-passages'
import { buildIndex, type SearchedLesson, type SearchIndex } from './search-index'

/**
 * The index of a publication, made when somebody first searches in it and kept until the next publication. Between two
 * lessons other requests have their turn.
 */
export const readSearchIndex = keepRecent(1, async (publicationId: number): Promise<SearchIndex> => {
  const modules = (await readPublication(publicationId))?.modules ?? []
  return buildIndex(await searchedLessons(modules, () => true))
})

/** The index of the lessons in a catalogue that were written for a place or a class; null when it has none. */
export async function readEditionIndex(catalogue: Catalogue): Promise<SearchIndex | null> {
  const isWritten = ({ edition }: CatalogueLesson) => edition !== undefined
  if (!catalogue.modules.some(({ lessons }) => lessons.some(isWritten))) return null
  const index =
    editionIndexes.get(catalogue) ?? searchedLessons(catalogue.modules, isWritten).then(buildIndex)
  editionIndexes.set(catalogue, index)
  index.catch(() => editionIndexes.delete(catalogue))
  return index
}

const editionIndexes = new WeakMap<Catalogue, Promise<SearchIndex>>()

async function searchedLessons(
  modules: readonly CatalogueModule[],
  isAsked: (lesson: CatalogueLesson) => boolean,
): Promise<SearchedLesson[]> {
  const found: SearchedLesson[] = []
  for (const module of modules) {
    for (const { id, number, title, revision } of module.lessons.filter(isAsked)) {
      const read = await readRevision(revision)
      await othersTurn()
      const { keywords = [], summary = '', objectives = [] } = read?.record ?? {}
      found.push({
        ...{ id, number, title, moduleTitle: module.title, keywords },
        about: [summary, ...objectives],
        passages: read ? lessonPassages(read.Body) : [],
      })
    }
  }
  return found
}
