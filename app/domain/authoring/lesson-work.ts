import type { LessonRecord } from '~/domain/lessons/catalogue'
import type { Problem } from '~/domain/lessons/problem'
import type { Question } from '~/domain/lessons/question'
import type { Input } from '~/domain/practice/run-state'
import type { Scenario } from '~/domain/practice/scenario-schema'
import type { ScreenView } from '~/domain/practice/view-screen'
import type { Locale } from '~/lib/locale'
import type { YamlPath } from '~/lib/yaml/plain-value'

/** A lesson as its author has it: texts by name, and its pictures, whose bytes are only needed to publish it. */
export type LessonFolder = {
  moduleId: string
  slug: string
  texts: Readonly<Record<string, string>>
  pictures: readonly FolderPicture[]
}

export type FolderPicture = { name: string; hash: string; width: number; height: number; bytes?: Uint8Array }

/** What the process is asked: to tell what is wrong, to draw as well, or to make what is published. */
export type LessonWork = {
  kind: 'check' | 'preview' | 'page' | 'compile' | 'practice'
  folder: LessonFolder
  month: string
  /** How a page is drawn. */
  look?: PageLook
}

/** What the components draw a draft by: as what (`PreviewKind`), and in which language its own words are. */
export type PageLook = { as: string; locale: Locale }

export type CheckedLesson = { problems: Problem[] }

export type PreviewedLesson = {
  problems: Problem[]
  /** Null while the text cannot be drawn; the problems say why. */
  drawn: { html: string[]; record: LessonRecord; questions: Question[]; practice: Scenario | null } | null
}

/** The same as one text of HTML, made beside the text's problems. */
export type PagedLesson = { problems: Problem[]; html: string; isDrawn: boolean }

export type CompiledLesson =
  | { problems: Problem[]; compiled: null }
  | {
      problems: []
      compiled: {
        hash: string
        source: string
        bundle: string
        record: LessonRecord
        questions: Question[]
        scenario: { hash: string; scenario: Scenario } | null
      }
    }

/** What an author of a practice works with; whatever is missing, the rest is there. */
export type PractisedLesson = {
  /** Of the practice alone; each path leads as near to the place as can be. */
  problems: { path: YamlPath; message: string }[]
  /** Null while it cannot be played. */
  scenario: Scenario | null
  /** Each screen as it first looks; null while something in it is missing. */
  screens: { id: string; view: ScreenView | null }[]
  /** The shortest ways to the end and into each mistake, as far as they were found. */
  solution: Input[] | null
  ways: { mistake: string; inputs: Input[] }[]
  /** What the lesson has for it. */
  lesson: Record<'skills' | 'mistakes' | 'anchors', { id: string; label: string }[]>
}
