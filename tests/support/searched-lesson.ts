import { rankLessons } from '~/domain/lessons/search/rank-lessons'
import { readQuery } from '~/domain/lessons/search/read-query'
import { buildIndex, type SearchedLesson } from '~/domain/lessons/search/search-index'

/** A lesson with this title and text, and nothing else that could be found. */
export function searchedLesson(
  known: Partial<SearchedLesson> & { title: string; text?: string },
): SearchedLesson {
  const { title, text = '', ...others } = known
  return {
    ...{ id: title, title, number: '', moduleTitle: '', keywords: [], about: [] },
    passages: text ? [{ anchor: 'muc', title: '', units: [text] }] : [],
    ...others,
  }
}

/** The titles of what is found in these lessons, best first. */
export function titlesFound(query: string, lessons: SearchedLesson[]): string[] {
  const index = buildIndex(lessons)
  return rankLessons(index, readQuery(query, index.book)).found.map(({ lesson }) => lesson.id)
}
