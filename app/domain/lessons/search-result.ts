/** A text in pieces; those that a reader asked for are marked. */
export type MarkedText = { text: string; isMarked: boolean }[]

export type FoundLesson = {
  id: string
  number: string
  title: MarkedText
  module: { id: string; title: string }
  minutes: number
  /** Address of the lesson, and of the place in it when there is one. */
  to: string
  /** The heading of the place; null for the lesson as a whole. */
  place: MarkedText | null
  passage: MarkedText
}

export type FoundModule = { id: string; number: number; title: MarkedText; lessonCount: number }

/** What was found for a text. `nearest` is there when nothing was: lessons that have a little of it. */
export type SearchResult = {
  lessons: FoundLesson[]
  modules: FoundModule[]
  nearest: FoundLesson[]
  count: number
  page: number
  pageCount: number
}
