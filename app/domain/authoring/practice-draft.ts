import type { PractisedLesson } from './lesson-work'
import type { PracticeOutline } from './practice-outline'

export type PracticeDraft = {
  draftId: string
  title: string
  lessonId: string
  mayWrite: boolean
  /** 0 while there is no practice. */
  version: number
  hasPractice: boolean
  /** Null when the file cannot be read as it stands. */
  outline: PracticeOutline | null
  scenario: unknown
  /** Names of the draft's pictures, "media/x.svg". */
  pictures: string[]
  /** Null when checking needed more time than there is. */
  checked: PractisedLesson | null
}
