import type { Catalogue } from './catalogue'
import { readCatalogue } from './catalogue-queries.server'
import { choosePassage } from './search/choose-passage'
import { findModules } from './search/find-modules'
import { readEditionIndex, readSearchIndex } from './search/index-keeper.server'
import { markWords } from './search/mark-words'
import { type RankedLesson, type Rarity, rankLessons } from './search/rank-lessons'
import { type Query, readQuery } from './search/read-query'
import { buildIndex, type SearchIndex } from './search/search-index'
import type { WordBook } from './search/word-book'
import type { FoundLesson, MarkedText, SearchResult } from './search-result'

const PAGE = 10
const NEAREST = 3
const LONGEST_PASSAGE = 320

/**
 * Lessons and modules for a text that somebody typed, however badly: without accents, with slips, in abbreviations, in any
 * order, of any length. `page` counts from 1; one that is not there is brought to the nearest that is. In a catalogue with
 * lessons written for the reader's place or class, those come first and its local variants where the original would stand.
 */
export async function searchLessons(text: string, page: number, asked?: Catalogue): Promise<SearchResult> {
  const catalogue = asked ?? (await readCatalogue())
  const [builtIn, written] = await Promise.all([
    readSearchIndex(catalogue.publicationId),
    readEditionIndex(catalogue),
  ])
  const base = searchIn(builtIn ?? buildIndex([]), text, catalogue)
  const found = written ? laidOver(base, searchIn(written, text, catalogue), catalogue) : base.found
  const pageCount = Math.max(1, Math.ceil(found.length / PAGE))
  const shown = Math.min(Math.max(1, Math.trunc(page) || 1), pageCount)
  return {
    lessons: found.slice((shown - 1) * PAGE, shown * PAGE).flatMap((each) => each.show()),
    modules: findModules(catalogue, base.query, base.book, base.rarity),
    nearest: found.length ? [] : base.near.slice(0, NEAREST).flatMap((each) => each.show()),
    count: found.length,
    page: shown,
    pageCount,
  }
}

type Found = { lessonId: string; show: () => FoundLesson[] }

function searchIn(index: SearchIndex, text: string, catalogue: Catalogue) {
  const query = readQuery(text, index.book)
  const { found, near, rarity } = rankLessons(index, query)
  const around = { catalogue, query, rarity, book: index.book }
  const toFound = (ranked: RankedLesson): Found => ({
    lessonId: ranked.lesson.id,
    show: () => present(ranked, around),
  })
  return { ...around, found: found.map(toFound), near: near.map(toFound) }
}

function laidOver(base: { found: Found[] }, written: { found: Found[] }, catalogue: Catalogue): Found[] {
  const kinds = new Map(
    catalogue.modules.flatMap(({ lessons }) => lessons.map(({ id, edition }) => [id, edition?.kind])),
  )
  const isOwn = ({ lessonId }: Found) => kinds.get(lessonId) === 'own'
  const variants = new Map(written.found.filter((each) => !isOwn(each)).map((each) => [each.lessonId, each]))
  const placed = base.found.flatMap((each) => {
    if (kinds.get(each.lessonId) !== 'variant') return each
    const variant = variants.get(each.lessonId)
    variants.delete(each.lessonId)
    return variant ?? []
  })
  return [...written.found.filter(isOwn), ...placed, ...variants.values()]
}

type Around = { catalogue: Catalogue; query: Query; rarity: Rarity; book: WordBook }

function present(ranked: RankedLesson, { catalogue, query, rarity, book }: Around): FoundLesson[] {
  const module = catalogue.modules.find(({ lessons }) => lessons.some(({ id }) => id === ranked.lesson.id))
  const lesson = module?.lessons.find(({ id }) => id === ranked.lesson.id)
  if (!module || !lesson) return []
  const mark = (text: string): MarkedText => markWords(text, query, book, rarity)
  const chosen = choosePassage(ranked, rarity)
  const place = mark(chosen?.passage.title ?? '')
  const passage = mark(chosen?.units.join(' ') ?? '')
  const isTelling = [...place, ...passage].some((piece) => piece.isMarked)
  const anchor = isTelling ? (chosen?.passage.anchor ?? null) : null
  const address = `/hoc/${module.id}/${lesson.slug}`
  return [
    {
      ...{ id: lesson.id, number: lesson.number, minutes: lesson.minutes, title: mark(lesson.title) },
      module: { id: module.id, title: module.title },
      to: anchor === null ? address : `${address}#${anchor}`,
      place: anchor === null ? null : place,
      passage: shorten(isTelling && chosen?.units.length ? passage : mark(lesson.summary)),
    },
  ]
}

/** Cuts a long passage between two words, not before its first mark is seen. */
function shorten(passage: MarkedText): MarkedText {
  const pieces: MarkedText = []
  let room = LONGEST_PASSAGE
  for (const piece of passage) {
    if (piece.text.length <= room) pieces.push(piece)
    else {
      const cut = piece.text.slice(0, room).replace(/\s*\S*$/, '')
      pieces.push({ ...piece, text: `${cut} …` })
      break
    }
    room -= piece.text.length
  }
  return pieces
}
