import type { LessonRecord } from '~/domain/lessons/catalogue'
import type { Problem } from '~/domain/lessons/problem'
import type { Question } from '~/domain/lessons/question'
import type { Scenario } from '~/domain/practice/scenario-schema'

/** A lesson as its author has it: texts by name, and its pictures, whose bytes are only needed to publish it. */
export type LessonFolder = {
  moduleId: string
  slug: string
  texts: Readonly<Record<string, string>>
  pictures: readonly FolderPicture[]
}

export type FolderPicture = { name: string; hash: string; width: number; height: number; bytes?: Uint8Array }

/** What the thread is asked: to tell what is wrong, to draw as well, or to make what is published. */
export type LessonWork = { kind: 'check' | 'preview' | 'compile'; folder: LessonFolder; month: string }

export type CheckedLesson = { problems: Problem[] }

export type PreviewedLesson = {
  problems: Problem[]
  /** Null while the text cannot be drawn; the problems say why. */
  drawn: { html: string[]; record: LessonRecord; questions: Question[]; practice: Scenario | null } | null
}

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
