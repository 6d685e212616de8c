import type { Passage } from './lesson-passages'
import { WordBook } from './word-book'
import { wordsOf } from './words-of'

/** A lesson as it is searched. */
export type SearchedLesson = {
  id: string
  title: string
  number: string
  moduleTitle: string
  keywords: string[]
  /** What it is good for: summary, objectives. */
  about: string[]
  passages: Passage[]
}

export type Field = 'title' | 'keywords' | 'about' | 'module' | 'heading' | 'text'

/** A row of word numbers, one field of a lesson; headings and texts belong to a passage. */
export type IndexedRow = { field: Field; passage: number | null; ids: Uint32Array }

export type IndexedLesson = { id: string; passages: Passage[]; rows: IndexedRow[] }

export type SearchIndex = { book: WordBook; lessons: IndexedLesson[] }

/** All lessons as rows of numbers: 50 lessons are some 70,000 numbers, which are read through for every query. */
export function buildIndex(lessons: readonly SearchedLesson[]): SearchIndex {
  const book = new WordBook()
  return { book, lessons: lessons.map((lesson) => indexLesson(lesson, book)) }
}

function indexLesson(lesson: SearchedLesson, book: WordBook): IndexedLesson {
  const row = (field: Field, texts: readonly string[], passage: number | null = null): IndexedRow => ({
    field,
    passage,
    ids: book.add(texts.map(wordsOf)),
  })
  return {
    id: lesson.id,
    passages: lesson.passages,
    rows: [
      row('title', [lesson.title]),
      row('keywords', [lesson.number, ...lesson.keywords]),
      row('about', lesson.about),
      row('module', [lesson.moduleTitle]),
      ...lesson.passages.flatMap(({ title, units }, at) => [
        row('heading', [title], at),
        row('text', units, at),
      ]),
    ],
  }
}
