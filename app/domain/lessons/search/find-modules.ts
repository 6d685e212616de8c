import type { Catalogue } from '../catalogue'
import type { FoundModule } from '../search-result'
import { hitsIn } from './hits-in'
import { markWords } from './mark-words'
import { type Rarity, SURE_ENOUGH } from './rank-lessons'
import type { Query } from './read-query'
import type { WordBook } from './word-book'
import { wordsOf } from './words-of'

const MOST = 3

/** Modules whose title has everything that was asked for, in the order of the catalogue. */
export function findModules(
  { modules }: Catalogue,
  query: Query,
  book: WordBook,
  rarity: Rarity,
): FoundModule[] {
  if (query.conceptCount === 0) return []
  const isNamed = (title: string) => {
    const ids = Uint32Array.from(wordsOf(title).map((word) => book.find(word)))
    const sure = hitsIn(ids, query).filter(({ weight }) => weight >= SURE_ENOUGH)
    return new Set(sure.map(({ concept }) => concept)).size === query.conceptCount
  }
  return modules
    .filter(({ title }) => isNamed(title))
    .slice(0, MOST)
    .map(({ id, number, title, lessons }) => ({
      ...{ id, number, lessonCount: lessons.length },
      title: markWords(title, query, book, rarity),
    }))
}
