import type { AuthorScope } from './author-scope'
import type { ZipFinding } from './lesson-zip'

/** A lesson of a zip as it waits: texts as they came, pictures by the hash that they are kept under, and what is wrong with it. */
export type WaitingLesson = {
  moduleId: string
  slug: string
  lessonId: string
  title: string
  texts: Record<string, string>
  media: { name: string; hash: string }[]
  problems: { file: string; line: number; message: string }[]
  problemCount: number
}

export type WaitingFolders = {
  kind: 'folders'
  scope: AuthorScope
  lessons: WaitingLesson[]
  findings: (ZipFinding | { code: 'picture'; path: string })[]
}

/** What taking a lesson in will do. */
export type FolderFate =
  | { fate: 'new' }
  /** Stands in for the built-in lesson of that id in the scope. */
  | { fate: 'variant' }
  /** The id belongs to a lesson elsewhere: it comes as a copy under an id of its own. */
  | { fate: 'copy' }
  /** The texts of an open draft are replaced; its earlier ones are kept. */
  | { fate: 'update'; draftId: string; title: string }
  /** Such a draft is with a reviewer, or approved: it is left as it is. */
  | { fate: 'closed'; title: string }
  | { fate: 'no-module' }
