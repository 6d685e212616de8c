import { setImmediate as othersTurn } from 'node:timers/promises'
import { db } from '~/db/client.server'
import { keepRecent } from '~/lib/keep-recent'
import type { LessonRecord } from '../catalogue'
import { readPublication } from '../catalogue-queries.server'
import { splitFrontMatter } from '../source/split-front-matter'
import { lessonPassages, type Passage } from './lesson-passages'
import { buildIndex, type SearchIndex } from './search-index'

/**
 * The index of a publication, made when somebody first searches in it and kept until the next publication. Only lessons
 * that were not there before are read anew, and between two of them other requests have their turn.
 */
export const readSearchIndex = keepRecent(1, async (publicationId: number): Promise<SearchIndex> => {
  const modules = (await readPublication(publicationId))?.modules ?? []
  const lessons = []
  for (const module of modules) {
    for (const { id, number, title, revision } of module.lessons) {
      const read = await readLessonText(revision)
      const { keywords = [], about = [], passages = [] } = read ?? {}
      lessons.push({ id, number, title, moduleTitle: module.title, keywords, about, passages })
    }
  }
  return buildIndex(lessons)
})

type LessonText = { keywords: string[]; about: string[]; passages: Passage[] }

const readLessonText = keepRecent(200, async (hash: string): Promise<LessonText | null> => {
  const row = await db.lessonRevision.findUnique({ where: { hash }, select: { source: true, lesson: true } })
  if (!row) return null
  await othersTurn()
  const { keywords, summary, objectives } = JSON.parse(row.lesson) as LessonRecord
  return { keywords, about: [summary, ...objectives], passages: await passagesOf(row.source) }
})

/** What was published was checked; should a text of another time not be read any more, its title is still found. */
async function passagesOf(source: string): Promise<Passage[]> {
  const { parseLesson } = await import('../grammar/parse-lesson') // large, and only searching needs it
  const split = splitFrontMatter(source)
  const root = 'body' in split ? parseLesson(split.body) : []
  return Array.isArray(root) ? [] : lessonPassages(root)
}
