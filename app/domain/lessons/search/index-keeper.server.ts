import { setImmediate as othersTurn } from 'node:timers/promises'
import { keepRecent } from '~/lib/keep-recent'
import { readPublication, readRevision } from '../catalogue-queries.server'
import { lessonPassages } from './lesson-passages'
import { buildIndex, type SearchedLesson, type SearchIndex } from './search-index'

/**
 * The index of a publication, made when somebody first searches in it and kept until the next publication. Between two
 * lessons other requests have their turn.
 */
export const readSearchIndex = keepRecent(1, async (publicationId: number): Promise<SearchIndex> => {
  const modules = (await readPublication(publicationId))?.modules ?? []
  const lessons: SearchedLesson[] = []
  for (const module of modules) {
    for (const { id, number, title, revision } of module.lessons) {
      const read = await readRevision(revision)
      await othersTurn()
      const { keywords = [], summary = '', objectives = [] } = read?.record ?? {}
      lessons.push({
        ...{ id, number, title, moduleTitle: module.title, keywords },
        about: [summary, ...objectives],
        passages: read ? lessonPassages(read.Body) : [],
      })
    }
  }
  return buildIndex(lessons)
})
